using System.Globalization;
using System.Text;

namespace Colofon.Testing;

/// <summary>Writes a mailbox of plainly fictional mail.</summary>
public sealed class Mailbox
{
    private readonly StringBuilder text = new();
    private int count;

    public int Count => count;

    public Mailbox Mail(string from, string to, string at, string more = "", string? id = null)
    {
        var when = DateTimeOffset.Parse(at, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        count++;
        text.Append(CultureInfo.InvariantCulture, $"From - {when:ddd MMM dd HH:mm:ss yyyy}\n");
        text.Append(CultureInfo.InvariantCulture, $"From: {from}\nTo: {to}\nDate: {when:ddd, dd MMM yyyy HH:mm:ss} +0000\n");
        text.Append(CultureInfo.InvariantCulture, $"Subject: Asunto {count}\nMessage-ID: <{id ?? $"m{count}@fixture.example"}>\n{more}\nHola.\n\n");
        return this;
    }

    /// <summary>A year of mail with some people of some clients: always the same for the same numbers.</summary>
    public static Mailbox Of(int messages, int clients = 7, string own = "ines@estudio.example")
    {
        var box = new Mailbox();
        var start = new DateTimeOffset(2025, 12, 1, 0, 0, 0, TimeSpan.Zero);
        for (var i = 0; i < messages; i++)
        {
            var them = $"Persona {i % 3} <p{i % 3}@cliente{i % clients}.example>";
            var at = start.AddMinutes(i * 733L % 500_000).ToString("u", CultureInfo.InvariantCulture);
            if (i % 5 < 2)
                box.Mail($"Inés <{own}>", them, at);
            else
                box.Mail(them, $"Inés <{own}>", at, i % 11 == 0 ? "Auto-Submitted: auto-replied\n" : "");
        }
        return box;
    }

    public override string ToString() => text.ToString();

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(text.ToString());
}
