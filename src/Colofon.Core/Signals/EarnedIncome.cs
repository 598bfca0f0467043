namespace Colofon.Signals;

/// <summary>
/// An invoice pays for the weeks since the one before it, thirteen at most. Weeks after the last invoice wait as
/// unknown for thirteen weeks; older ones that no invoice ever reached earned nothing.
/// </summary>
internal static class EarnedIncome
{
    public static void Spread(WeekCell[] cells, int minorPerUnit)
    {
        var next = 0;
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i].Earned = cells[i].Invoices ? 0m : null;
            if (cells[i].Net == 0 || !cells[i].Invoices)
                continue;
            Share(cells, Math.Max(next, i - Timeline.Quarter + 1), i, (decimal)cells[i].Net / minorPerUnit);
            next = i + 1;
        }
        for (var i = Math.Max(next, cells.Length - Timeline.Quarter); i < cells.Length; i++)
            cells[i].Earned = null;
    }

    private static void Share(WeekCell[] cells, int from, int to, decimal amount)
    {
        while (from < to && !cells[from].Invoices)
            from++;
        for (var i = from; i <= to; i++)
            cells[i].Earned = (cells[i].Earned ?? 0m) + amount / (to - from + 1);
    }
}
