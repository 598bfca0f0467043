namespace Colofon.Signals;

/// <summary>
/// Whole months of the last year, oldest first, by the Monday of each week; a month counts when at least three of its
/// weeks tell both hours and income, and some of those hours were worked.
/// </summary>
internal static class MonthlyPoints
{
    private const int MinimumWeeks = 3;

    public static List<(DateOnly From, decimal Rate)> Rates(ReadOnlySpan<WeekCell> weeks)
    {
        List<(DateOnly, decimal)> months = [];
        var start = FirstOfMonth(weeks);
        for (var i = start; i < weeks.Length; i++)
        {
            var last = weeks[i].Week;
            if (last.AddDays(7).Month == last.Month)
                continue;
            if (Rate(weeks[start..(i + 1)]) is { } rate)
                months.Add((new DateOnly(last.Year, last.Month, 1), rate));
            start = i + 1;
        }
        return months;
    }

    private static int FirstOfMonth(ReadOnlySpan<WeekCell> weeks)
    {
        var i = 0;
        while (i < weeks.Length && weeks[i].Week.AddDays(-7).Month == weeks[i].Week.Month)
            i++;
        return i;
    }

    private static decimal? Rate(ReadOnlySpan<WeekCell> month)
    {
        int weeks = 0, minutes = 0;
        var earned = 0m;
        foreach (var cell in month)
        {
            if (cell is not { Hours: true, Exceptional: false, Earned: { } net })
                continue;
            weeks++;
            minutes += cell.Worked;
            earned += net;
        }
        return weeks < MinimumWeeks || minutes == 0 ? null : earned * 60m / minutes;
    }
}
