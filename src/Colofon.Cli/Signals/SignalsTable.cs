using System.Text;
using Colofon.Language;
using Colofon.Signals;

namespace Colofon.Cli.Signals;

/// <summary>The portfolio as a table for a terminal; a dash is what is not known.</summary>
internal sealed class SignalsTable(Texts texts)
{
    private const string Unknown = "–";

    public string Write(IReadOnlyList<NamedReading> readings)
    {
        List<string[]> rows = [Heads(), .. readings.Select(Row)];
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        var table = new StringBuilder();
        foreach (var row in rows)
            table.AppendLine(string.Join("  ", row.Select((cell, column) => IsText(column) ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))).TrimEnd());
        return table.ToString();
    }

    private string[] Heads() =>
        [.. new[] { "name", "tension", "band", "rate", "share", "messages", "outside", "hours", "coverage" }.Select(head => texts["cli.signals." + head])];

    private string[] Row(NamedReading one) =>
    [
        one.Name,
        one.Reading.Tension?.ToString(texts.Speech.Culture()) ?? Unknown,
        one.Reading.Band is { } band ? HealthSentences.Name(band, texts) : texts["signals.level.unknown"],
        Told(one, MeasureCode.EffectiveRate, "N2"),
        Told(one, MeasureCode.IncomeShare, "P0"),
        Told(one, MeasureCode.MessagesPerWeek, "0.#"),
        Told(one, MeasureCode.OutOfHoursShare, "P0"),
        Told(one, MeasureCode.HoursPerWeek, "0.#"),
        one.Reading.Coverage.ToString("P0", texts.Speech.Culture()),
    ];

    private string Told(NamedReading one, MeasureCode code, string format) =>
        one.Reading.Measures[code].Value?.ToString(format, texts.Speech.Culture()) ?? Unknown;

    private static bool IsText(int column) => column is 0 or 2;
}
