using Colofon.Accounts;
using Colofon.Relationships;

namespace Colofon.Signals;

/// <summary>A reading as it is listed, sorted and filtered.</summary>
internal static class HealthRow
{
    private const int Hundredths = 100;

    public static Health Of(WorkspaceId workspace, HealthReading reading) =>
        new()
        {
            WorkspaceId = workspace,
            RelationshipId = RelationshipId.Of(reading.Relationship),
            Tension = reading.Tension,
            Band = reading.Band is { } band ? Code(band) : null,
            Coverage = Whole(reading.Coverage * Hundredths),
            HourlyRate = reading.Measures[MeasureCode.EffectiveRate].Value,
            Income = reading.Measures[MeasureCode.NetIncome].Value,
            IncomeShare = Scaled(reading, MeasureCode.IncomeShare, Hundredths * Hundredths),
            Minutes = Minutes(reading.Measures.Load),
            WeeklyMessages = Scaled(reading, MeasureCode.MessagesPerWeek, Hundredths),
            OutOfHoursShare = Scaled(reading, MeasureCode.OutOfHoursShare, Hundredths * Hundredths),
            Reading = HealthJson.Write(reading),
            ReviewedOn = reading.Today,
        };

    public static string Code(Band band) => band.ToString().ToLowerInvariant();

    private static int? Scaled(HealthReading reading, MeasureCode code, int scale) =>
        reading.Measures[code].Value is { } value ? Whole(value * scale) : null;

    private static int? Minutes(IReadOnlyList<LoadPoint> load) =>
        load.Any(week => week.Hours is not null) ? Whole(load.Sum(week => week.Hours ?? 0) * 60) : null;

    private static int Whole(decimal value) => (int)decimal.Round(value, 0, MidpointRounding.AwayFromZero);
}
