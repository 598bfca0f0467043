namespace Colofon.Signals;

/// <summary>What one month left behind; a week belongs to the month of its Thursday.</summary>
public sealed record MonthCount(DateOnly Month, int Inbound, int Outbound, int OutOfHours, int Minutes, decimal Net, int Invoices)
{
    internal static IReadOnlyList<MonthCount> Of(IEnumerable<Tally> weeks) =>
    [
        .. weeks
            .GroupBy(week => Of(week.Week))
            .OrderByDescending(month => month.Key)
            .Select(month => new MonthCount(
                month.Key,
                month.Sum(week => week.Inbound),
                month.Sum(week => week.Outbound),
                month.Sum(week => week.InboundOutOfHours),
                month.Sum(week => week.Minutes),
                month.Sum(week => week.Net),
                month.Sum(week => week.Invoices)
            )),
    ];

    private static DateOnly Of(DateOnly week) => new(week.AddDays(3).Year, week.AddDays(3).Month, 1);
}
