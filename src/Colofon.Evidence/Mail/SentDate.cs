using Colofon.Evidence.Mime;

namespace Colofon.Evidence;

/// <summary>Decides when a message was sent, and whether to believe its clock.</summary>
internal readonly record struct SentDate(DateTimeOffset Instant, bool IsGuess)
{
    private const int MaxHops = 50;

    private static readonly TimeSpan Before = TimeSpan.FromDays(2);
    private static readonly TimeSpan After = TimeSpan.FromHours(1);

    public static SentDate Of(HeaderBlock headers, string envelope, MailOptions options, FaultList faults)
    {
        var hops = Hops(headers);
        var written = headers.First("Date");
        if (headers.CountOf("Date") > 1)
            faults.Add(MailFaults.DateTwice);
        if (string.IsNullOrEmpty(written))
            faults.Add(MailFaults.DateMissing);
        else if (!MailDates.TryParse(written, out var date, out var hasZone))
            faults.Add(MailFaults.DateUnreadable);
        else if (IsPlausible(date, hops, options))
            return new SentDate(date, IsDoubtful(date, hops, hasZone, faults));
        else
            faults.Add(MailFaults.DateImplausible);
        return new SentDate(
            hops.Count > 0 ? hops[0] : Envelope(envelope) ?? options.ImportedAt ?? DateTimeOffset.UnixEpoch, IsGuess: true);
    }

    private static bool IsDoubtful(DateTimeOffset date, List<DateTimeOffset> hops, bool hasZone, FaultList faults)
    {
        if (!hasZone)
            faults.Add(MailFaults.DateWithoutZone);
        var isUnconfirmed = IsUnconfirmed(date, hops);
        if (isUnconfirmed)
            faults.Add(MailFaults.DateUnconfirmed);
        return isUnconfirmed || !hasZone;
    }

    /// <summary>The last hop is the receiver's own: nothing was sent after it. Nor did people mail before 1975.</summary>
    private static bool IsPlausible(DateTimeOffset date, List<DateTimeOffset> hops, MailOptions options) =>
        (hops.Count == 0 ? date.Year >= 1975 : date.Year >= 1995 && date <= hops[0] + After)
        && (options.ImportedAt is not { } now || date <= now.AddDays(1));

    /// <summary>
    /// An earlier hop vouches for mail that waited: a mailbox fetched on Monday, a held list. Mail that no hop saw on
    /// time comes from a slow clock or from a mailbox that moved house, far more often the latter: its date stands, as a guess.
    /// </summary>
    private static bool IsUnconfirmed(DateTimeOffset date, List<DateTimeOffset> hops) =>
        hops.Count > 0 && !hops.Any(hop => date >= hop - Before && date <= hop + After);

    /// <summary>The dates of the Received lines, topmost (last hop) first; each follows the line's last semicolon.</summary>
    private static List<DateTimeOffset> Hops(HeaderBlock headers)
    {
        var hops = new List<DateTimeOffset>();
        foreach (var hop in headers.All("Received").Take(MaxHops))
        {
            if (hop.LastIndexOf(';') is var semicolon and >= 0 && MailDates.TryParse(hop[(semicolon + 1)..], out var date))
                hops.Add(date);
        }

        return hops;
    }

    private static DateTimeOffset? Envelope(string envelope) =>
        MailDates.TryParse(envelope, out var date) && date > DateTimeOffset.UnixEpoch ? date : null;
}
