namespace Colofon.Signals;

/// <summary>What a signal is read from: one relationship, as it was so many weeks ago, and what it is compared with.</summary>
internal sealed record SignalInput(Timeline Timeline, PortfolioContext Context, PortfolioSettings Settings, int WeeksAgo)
{
    /// <summary>Sunday of the last whole week; today when nothing is looked back on.</summary>
    public DateOnly Today => WeeksAgo == 0
        ? Timeline.Today
        : WeekCalendar.MondayOf(Timeline.Today).AddDays(-7 * WeeksAgo - 1);

    public ReadOnlySpan<WeekCell> Quarter => Timeline.Whole(Timeline.Quarter, WeeksAgo);

    public ReadOnlySpan<WeekCell> Year => Timeline.Whole(Timeline.Year, WeeksAgo);
}
