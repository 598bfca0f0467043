namespace Colofon.Signals;

/// <summary>Which stretch of time each kind of evidence tells about; null when there is none of that kind.</summary>
public sealed record EvidenceDates(EvidenceSpan? Mail, EvidenceSpan? Hours, EvidenceSpan? Invoices)
{
    /// <summary>The narrowest honest reading: from the first to the last week that says it has evidence.</summary>
    public static EvidenceDates Of(IEnumerable<WeekTally> weeks)
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

    /// <summary>
    /// The same, with silence told up to where the workspace's evidence reaches: whoever reads the whole mailbox knows
    /// that this client did not write. A kind this relationship has nothing of stays unknown.
    /// </summary>
    public EvidenceDates UpTo(EvidenceDates workspace) =>
        new(Later(Mail, workspace.Mail), Later(Hours, workspace.Hours), Later(Invoices, workspace.Invoices));

    private static EvidenceSpan? Later(EvidenceSpan? own, EvidenceSpan? all) =>
        own is { } span && all is { } whole && whole.Last > span.Last ? span with { Last = whole.Last } : own;

    private static EvidenceSpan Widen(EvidenceSpan? span, DateOnly week) =>
        span is not { } known
            ? new EvidenceSpan(week, week)
            : new EvidenceSpan(week < known.Earliest ? week : known.Earliest, week > known.Last ? week : known.Last);
}
