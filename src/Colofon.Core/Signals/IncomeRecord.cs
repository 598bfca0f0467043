namespace Colofon.Signals;

/// <summary>Net income of the last twelve months; unknown without invoices.</summary>
internal readonly record struct IncomeRecord(decimal? Net, int Weeks)
{
    public static IncomeRecord Of(Timeline timeline, int minorPerUnit)
    {
        long net = 0;
        var weeks = 0;
        foreach (var cell in timeline.TwelveMonths)
        {
            net += cell.Invoices ? cell.Net : 0;
            weeks += cell.Invoices ? 1 : 0;
        }
        return new(weeks == 0 ? null : (decimal)net / minorPerUnit, weeks);
    }
}
