using System.Globalization;
using System.Text;

namespace Colofon.Documents;

/// <summary>
/// One invitation as calendars read it (RFC 5545, 5546), in UTC: asked for, changed under a higher sequence, or called
/// off. The same input gives the same bytes; nothing tells of the program or the machine.
/// </summary>
public sealed record CalendarInvitation
{
    public const string Request = "REQUEST";
    public const string Cancel = "CANCEL";

    /// <summary>The random name under which every calendar knows it, whatever becomes of it.</summary>
    public required string PublicId { get; init; }

    public required MailboxAddress Organizer { get; init; }

    public required MailboxAddress Attendee { get; init; }

    public required string Title { get; init; }

    public string? Place { get; init; }

    public required DateTimeOffset Start { get; init; }

    public required int Minutes { get; init; }

    /// <summary>Grows with each change, so that the latest wins in whatever order they arrive.</summary>
    public int Sequence { get; init; }

    public bool IsCancelled { get; init; }

    public required DateTimeOffset Stamp { get; init; }

    public string Uid => $"{PublicId}@{Organizer.Domain}";

    public string Method => IsCancelled ? Cancel : Request;

    public byte[] ToBytes()
    {
        var lines = new CalendarLines();
        lines.Plain("BEGIN", "VCALENDAR");
        lines.Plain("VERSION", "2.0");
        lines.Plain("PRODID", "-//invitation//1//EN");
        lines.Plain("METHOD", Method);
        lines.Plain("BEGIN", "VEVENT");
        lines.Plain("UID", Uid);
        lines.Plain("SEQUENCE", Sequence.ToString(CultureInfo.InvariantCulture));
        lines.Plain("DTSTAMP", Utc(Stamp));
        lines.Plain("DTSTART", Utc(Start));
        lines.Plain("DTEND", Utc(Start.AddMinutes(Minutes)));
        lines.Plain("STATUS", IsCancelled ? "CANCELLED" : "CONFIRMED");
        lines.Text("SUMMARY", Title);
        if (!string.IsNullOrWhiteSpace(Place))
            lines.Text("LOCATION", Place);
        lines.Mailbox("ORGANIZER", Organizer);
        lines.Mailbox("ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE", Attendee);
        lines.Plain("END", "VEVENT");
        lines.Plain("END", "VCALENDAR");
        return Encoding.UTF8.GetBytes(lines.ToString());
    }

    private static string Utc(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
}
