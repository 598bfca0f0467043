namespace Colofon.Signals;

/// <summary>
/// The weeks of one relationship laid side by side up to the current one, read once from its tallies and facts;
/// whatever asks afterwards looks at a fixed number of weeks.
/// </summary>
internal sealed class Timeline
{
    public const int Quarter = 13;
    public const int Year = 52;
    private const int WarmUp = 3;
    private const int Depth = WarmUp + Quarter + Year + Quarter + 9;

    private readonly WeekCell[] cells = new WeekCell[Depth];

    public Timeline(RelationshipEvidence evidence, DateOnly today, int minorPerUnit)
    {
        Evidence = evidence;
        Today = today;
        Dates = evidence.Dates ?? EvidenceDates.Of(evidence.Weeks);
        var first = WeekCalendar.MondayOf(today).AddDays(-7 * (Depth - 1));
        for (var i = 0; i < Depth; i++)
            cells[i] = new WeekCell(first.AddDays(7 * i));
        Baseline = new Baseline(Dates, WeekCalendar.LastWhole(today));
        foreach (var tally in evidence.Weeks)
            Place(tally);
        foreach (var cell in cells)
            cell.Cover(Dates);
        foreach (var fact in evidence.Facts)
            Place(fact);
        EarnedIncome.Spread(cells, minorPerUnit);
    }

    public RelationshipEvidence Evidence { get; }

    public DateOnly Today { get; }

    public EvidenceDates Dates { get; }

    public Baseline Baseline { get; }

    public List<FactPoint> CriticalFacts { get; } = [];

    /// <summary>The last <paramref name="count"/> whole weeks, oldest first, seen from <paramref name="weeksAgo"/> weeks ago.</summary>
    public ReadOnlySpan<WeekCell> Whole(int count, int weeksAgo = 0) => cells.AsSpan(Depth - 1 - weeksAgo - count, count);

    /// <summary>The last 52 weeks, the current one included.</summary>
    public ReadOnlySpan<WeekCell> TwelveMonths => cells.AsSpan(Depth - Year, Year);

    private void Place(WeekTally tally)
    {
        Baseline.Add(tally);
        Find(tally.Week)?.Add(tally);
    }

    private void Place(FactPoint fact)
    {
        if (fact.Date > Today)
            return;
        if (fact.IsCritical)
            CriticalFacts.Add(fact);
        if (fact.Kind == FactKind.Energy)
            Find(fact.Date)?.Feel(Math.Clamp(fact.Severity, 1, 5));
    }

    private WeekCell? Find(DateOnly day)
    {
        var index = WeekCalendar.Between(cells[0].Week, WeekCalendar.MondayOf(day));
        return index >= 0 && index < Depth && day >= cells[0].Week ? cells[index] : null;
    }
}
