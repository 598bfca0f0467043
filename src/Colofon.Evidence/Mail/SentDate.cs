using Colofon.Evidence.Mime;

namespace Colofon.Evidence;

/// <summary>Decides when a message was sent, and whether to believe its clock.</summary>
internal readonly record struct SentDate(DateTimeOffset Instant, bool IsGuess)
{
    private static readonly TimeSpan Before = TimeSpan.FromDays(2);
    private static readonly TimeSpan After = TimeSpan.FromHours(1);
    private static readonly DateTimeOffset FirstMail = new(1975, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static SentDate Of(HeaderBlock headers, string envelope, MailOptions options, FaultList faults)
    {
        var received = Received(headers);
        var written = headers.First("Date");
        if (headers.CountOf("Date") > 1)
            faults.Add(MailFaults.DateTwice);
        if (string.IsNullOrEmpty(written))
            faults.Add(MailFaults.DateMissing);
        else if (!MailDates.TryParse(written, out var date, out var hasZone))
            faults.Add(MailFaults.DateUnreadable);
        else if (IsPlausible(date, received, options))
            return new SentDate(date, IsZoneMissing(hasZone, faults));
        else
            faults.Add(MailFaults.DateImplausible);
        return new SentDate(received ?? Envelope(envelope) ?? options.ImportedAt ?? DateTimeOffset.UnixEpoch, IsGuess: true);
    }

    private static bool IsZoneMissing(bool hasZone, FaultList faults)
    {
        if (!hasZone)
            faults.Add(MailFaults.DateWithoutZone);
        return !hasZone;
    }

    private static bool IsPlausible(DateTimeOffset date, DateTimeOffset? received, MailOptions options) =>
        date >= FirstMail
        && (received is not { } arrival || (date >= arrival - Before && date <= arrival + After))
        && (options.ImportedAt is not { } now || date <= now.AddDays(1));

    /// <summary>The topmost Received is the last hop; its date follows the last semicolon.</summary>
    private static DateTimeOffset? Received(HeaderBlock headers)
    {
        if (headers.First("Received") is not { } hop || hop.LastIndexOf(';') is not (>= 0 and var semicolon))
            return null;
        return MailDates.TryParse(hop[(semicolon + 1)..], out var date) ? date : null;
    }

    private static DateTimeOffset? Envelope(string envelope) =>
        MailDates.TryParse(envelope, out var date) && date > DateTimeOffset.UnixEpoch ? date : null;
}
