using Colofon.Signals;

namespace Colofon.Tests.Signals;

/// <summary>A relationship week by week, counted back from a Thursday: week 1 is the last whole one.</summary>
internal sealed class Given
{
    public static readonly DateOnly Today = new(2026, 6, 18);

    private readonly SortedDictionary<int, WeekTally> weeks = [];
    private readonly List<FactPoint> facts = [];

    public static DateOnly Week(int ago) => WeekCalendar.MondayOf(Today).AddDays(-7 * ago);

    public Given Weeks(int from, int to, Func<WeekTally, WeekTally> change)
    {
        for (var ago = to; ago <= from; ago++)
            weeks[ago] = change(weeks.GetValueOrDefault(ago, new WeekTally(Week(ago))));
        return this;
    }

    public Given Mail(int from, int to, int inbound, int outOfHours = 0) =>
        Weeks(from, to, week => week with { Inbound = inbound, InboundOutOfHours = outOfHours, HasMail = true });

    public Given Hours(int from, int to, decimal worked, decimal? billable = null) =>
        Weeks(from, to, week => week with
        {
            MinutesWorked = (int)(worked * 60), MinutesBillable = (int)((billable ?? worked) * 60), HasHours = true,
        });

    /// <summary>An invoice every week.</summary>
    public Given Income(int from, int to, decimal net) =>
        Weeks(from, to, week => week with { NetMinor = (long)(net * 100), HasInvoices = true });

    public Given Exceptional(int from, int to) => Weeks(from, to, week => week with { Exceptional = true });

    public Given Fact(DateOnly date, FactKind kind, int severity)
    {
        facts.Add(new FactPoint(date, kind, severity, "Un hecho de ejemplo"));
        return this;
    }

    public Given Pulse(int from, int to, int energy)
    {
        for (var ago = to; ago <= from; ago++)
            Fact(Week(ago).AddDays(4), FactKind.Energy, energy);
        return this;
    }

    public RelationshipEvidence Evidence(decimal? standardRate = null, bool isClient = true) =>
        new(Guid.Empty, [.. weeks.Values], facts, IsClient: isClient, StandardRate: standardRate);

    public HealthReading Read(PortfolioSettings? settings = null, PortfolioContext? context = null, DateOnly? today = null)
    {
        settings ??= new PortfolioSettings();
        context ??= new PortfolioContext(settings.TargetRate, settings.FloorRate, 2m, null, null, 6);
        return PortfolioReview.Read(new Timeline(Evidence(), today ?? Today, settings.MinorPerUnit), context, settings);
    }
}
