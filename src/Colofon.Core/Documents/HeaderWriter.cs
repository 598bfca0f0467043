using System.Text;

namespace Colofon.Documents;

/// <summary>The one place where a header is written (RFC 5322, 2047): cleaned, encoded and folded.</summary>
internal sealed class HeaderWriter(StringBuilder output)
{
    private const int LineLength = 76;
    private const int LongestText = 900;

    /// <summary>Free text, such as a subject.</summary>
    public void Text(string name, string value)
    {
        var clean = HeaderText.Clean(value, LongestText);
        Words(name, EncodedWord.Needs(clean) ? EncodedWord.Split(clean, Room(name)) : clean.Split(' '));
    }

    /// <summary>One mailbox: the name quoted or encoded, the address as it is.</summary>
    public void Mailbox(string name, MailboxAddress mailbox)
    {
        var address = mailbox.Name.Length == 0 ? mailbox.Address : $"<{mailbox.Address}>";
        Words(name, [.. DisplayName(mailbox.Name, Room(name)), address]);
    }

    /// <summary>Words of our own making, parted where the line may be folded.</summary>
    public void Words(string name, params IEnumerable<string> words)
    {
        var line = name.Length + 1;
        output.Append(name).Append(':');
        foreach (var word in words)
        {
            if (word.AsSpan().ContainsAnyExceptInRange(' ', '~'))
                throw new ArgumentException("A header takes printable ASCII only.", nameof(words));
            if (line + 1 + word.Length > LineLength && line > name.Length + 1)
            {
                output.Append("\r\n");
                line = 0;
            }
            output.Append(' ').Append(word);
            line += 1 + word.Length;
        }
        output.Append("\r\n");
    }

    private static int Room(string header) => LineLength - header.Length - 2;

    private static IEnumerable<string> DisplayName(string name, int room)
    {
        if (name.Length == 0)
            return [];
        if (EncodedWord.Needs(name))
            return EncodedWord.Split(name, room);
        return name.All(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '-')
            ? name.Split(' ')
            : [$"\"{name.Replace("\\", "\\\\").Replace("\"", "\\\"")}\""];
    }
}
