namespace Colofon.Signals;

/// <summary>Which stretch of time each kind of evidence tells about; null when there is none of that kind.</summary>
public sealed record EvidenceDates(EvidenceSpan? Mail, EvidenceSpan? Hours, EvidenceSpan? Invoices)
{
    /// <summary>The narrowest honest reading: from the first to the last week that says it has evidence.</summary>
    public static EvidenceDates Of(IReadOnlyList<WeekTally> weeks)
    {
        EvidenceSpan? mail = null, hours = null, invoices = null;
        foreach (var tally in weeks)
        {
            mail = tally.HasMail ? Widen(mail, tally.Week) : mail;
            hours = tally.HasHours ? Widen(hours, tally.Week) : hours;
            invoices = tally.HasInvoices ? Widen(invoices, tally.Week) : invoices;
        }
        return new EvidenceDates(mail, hours, invoices);
    }

    private static EvidenceSpan Widen(EvidenceSpan? span, DateOnly week) =>
        span is not { } known
            ? new EvidenceSpan(week, week)
            : new EvidenceSpan(week < known.Earliest ? week : known.Earliest, week > known.Last ? week : known.Last);
}
