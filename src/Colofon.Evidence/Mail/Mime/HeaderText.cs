using System.Text;
using System.Text.Unicode;

namespace Colofon.Evidence.Mime;

/// <summary>The bytes of a header value as one line of text.</summary>
internal static class HeaderText
{
    public static string Decode(ReadOnlySpan<byte> value, FaultList faults)
    {
        var text = Ascii.IsValid(value) ? Encoding.ASCII.GetString(value) : DecodeEightBit(value, faults);
        return Unfold(text).Trim();
    }

    private static string DecodeEightBit(ReadOnlySpan<byte> value, FaultList faults)
    {
        if (Utf8.IsValid(value))
            return Encoding.UTF8.GetString(value);
        faults.Add(MailFaults.HeaderNotUtf8);
        return Charsets.Utf8ElseWindows.GetString(value);
    }

    private static string Unfold(string text)
    {
        if (!text.AsSpan().ContainsAny('\r', '\n', '\0'))
            return text;
        var line = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter is not ('\r' or '\n' or '\0'))
                line.Append(letter == '\t' ? ' ' : letter);
        }

        return line.ToString();
    }
}
