using System.Text;
using Colofon.Documents;

namespace Colofon.Tests.Documents;

public sealed class CalendarInvitationTests
{
    private static readonly CalendarInvitation Plain = new()
    {
        PublicId = "0123456789abcdef0123456789abcdef",
        Organizer = Mails.Mailbox("Inés Muestra <ines@estudio.example>"),
        Attendee = Mails.Mailbox("\"Muestra; Clara, y equipo\" <clara@ceramicas.example>"),
        Title = "Conversación: tienda, catálogo; y \\ lo demás",
        Place = "https://video.example/sala\r\nATTENDEE:mailto:otra@otra.example " + new string('ñ', 120),
        Start = new DateTimeOffset(2027, 1, 12, 16, 30, 0, TimeSpan.FromHours(1)),
        Minutes = 45,
        Sequence = 3,
        Stamp = new DateTimeOffset(2026, 11, 26, 9, 0, 0, TimeSpan.Zero),
    };

    [Fact]
    public void Every_line_ends_in_crlf_and_has_at_most_75_octets_and_whole_characters()
    {
        var bytes = Plain.ToBytes();
        var lines = Encoding.UTF8.GetString(bytes).Split("\r\n");

        Assert.Equal("", lines[^1]);
        Assert.All(lines, line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.DoesNotContain('�', Encoding.UTF8.GetString(bytes));
        Assert.DoesNotContain(lines, line => line.Contains('\n') || line.Contains('\r'));
        Assert.Contains(lines, line => line.StartsWith(' '));
    }

    [Fact]
    public void What_could_end_a_value_or_begin_a_line_is_escaped()
    {
        var properties = Unfolded(Plain);

        Assert.Equal("Conversación: tienda\\, catálogo\\; y \\\\ lo demás", properties["SUMMARY"]);
        Assert.StartsWith("https://video.example/sala ATTENDEE:mailto:otra@otra.example ñ", properties["LOCATION"]);
        Assert.Single(properties.Keys, name => name.StartsWith("ATTENDEE", StringComparison.Ordinal));
        Assert.Equal("mailto:clara@ceramicas.example", properties["ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=\"Muestra; Clara, y equipo\""]);
    }

    [Fact]
    public void Times_are_utc_and_the_name_never_changes()
    {
        var (asked, off) = (Unfolded(Plain), Unfolded(Plain with { IsCancelled = true, Sequence = 4 }));

        Assert.Equal(("20270112T153000Z", "20270112T161500Z"), (asked["DTSTART"], asked["DTEND"]));
        Assert.Equal(("REQUEST", "3", "CONFIRMED"), (asked["METHOD"], asked["SEQUENCE"], asked["STATUS"]));
        Assert.Equal(("CANCEL", "4", "CANCELLED"), (off["METHOD"], off["SEQUENCE"], off["STATUS"]));
        Assert.Equal("0123456789abcdef0123456789abcdef@estudio.example", asked["UID"]);
        Assert.Equal(asked["UID"], off["UID"]);
    }

    private static Dictionary<string, string> Unfolded(CalendarInvitation invitation) =>
        Encoding.UTF8.GetString(invitation.ToBytes()).Replace("\r\n ", "").Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith("BEGIN", StringComparison.Ordinal) && !line.StartsWith("END", StringComparison.Ordinal))
            .Select(Parted)
            .ToDictionary(pair => pair.Name, pair => pair.Value);

    // The first colon that no quotes protect.
    private static (string Name, string Value) Parted(string line)
    {
        var isQuoted = false;
        var at = line.TakeWhile(c => (isQuoted ^= c == '"') || c != ':').Count();
        return (line[..at], line[(at + 1)..]);
    }
}
