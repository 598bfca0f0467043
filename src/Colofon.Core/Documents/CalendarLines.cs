using System.Text;

namespace Colofon.Documents;

/// <summary>Content lines of a calendar: escaped, ended by CR LF, folded at 75 octets and never inside a character (RFC 5545 §3.1).</summary>
internal sealed class CalendarLines
{
    private const int LineOctets = 75;
    private const int LongestText = 2_000;
    private readonly StringBuilder output = new();

    /// <summary>Words of our own making.</summary>
    public void Plain(string name, string value) => Fold($"{name}:{value}");

    /// <summary>Anybody's text: what would end the value or the line is written as calendars write it.</summary>
    public void Text(string name, string value)
    {
        var clean = HeaderText.Clean(value, LongestText);
        Fold($"{name}:{clean.Replace("\\", "\\\\").Replace(";", "\\;").Replace(",", "\\,")}");
    }

    public void Mailbox(string name, MailboxAddress mailbox)
    {
        var shown = mailbox.Name.Length == 0 ? "" : $";CN=\"{mailbox.Name.Replace('"', '\'')}\"";
        Fold($"{name}{shown}:mailto:{mailbox.Address}");
    }

    public override string ToString() => output.ToString();

    private void Fold(string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LineOctets)
            {
                output.Append("\r\n ");
                octets = 1;
            }
            output.Append(rune);
            octets += rune.Utf8SequenceLength;
        }
        output.Append("\r\n");
    }
}
