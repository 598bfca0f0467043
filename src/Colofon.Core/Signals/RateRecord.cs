namespace Colofon.Signals;

/// <summary>Net income and all hours over the weeks of the last twelve months for which both are known.</summary>
internal readonly record struct RateRecord(decimal Net, int Minutes, int Weeks, UnknownReason? Unknown)
{
    public decimal? PerHour => Unknown is null ? Net * 60m / Minutes : null;

    public static RateRecord Of(Timeline timeline, int minorPerUnit)
    {
        long net = 0;
        int minutes = 0, weeks = 0, hours = 0, invoices = 0;
        foreach (var cell in timeline.TwelveMonths)
        {
            hours += cell.Hours ? 1 : 0;
            invoices += cell.Invoices ? 1 : 0;
            if (!cell.Hours || !cell.Invoices)
                continue;
            weeks++;
            net += cell.Net;
            minutes += cell.Worked;
        }
        UnknownReason? unknown =
            hours == 0 ? UnknownReason.NoHours
            : invoices == 0 ? UnknownReason.NoInvoices
            : weeks < RunRule.MinimumPoints ? UnknownReason.TooFewWeeks
            : minutes == 0 ? UnknownReason.NoHours
            : null;
        return new RateRecord((decimal)net / minorPerUnit, minutes, weeks, unknown);
    }
}
