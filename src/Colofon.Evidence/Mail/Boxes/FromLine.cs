using System.Text;

namespace Colofon.Evidence.Boxes;

/// <summary>
/// Which lines start a message. A line <c>From TOKEN</c> or <c>From TOKEN … HH:MM…</c> does when it follows a blank line
/// and a header field follows it; Thunderbird does not escape body lines, so the word alone proves nothing.
/// </summary>
internal static class FromLine
{
    private static ReadOnlySpan<byte> Marker => "From "u8;

    /// <summary>Without a blank line before it (files that end without one were joined), only a full marker counts.</summary>
    public static bool Starts(ReadOnlySpan<byte> line, ReadOnlySpan<byte> nextLine, bool afterBlank) =>
        line.StartsWith(Marker)
        && StartsHeader(nextLine)
        && (afterBlank ? IsPlausible(line[5..]) : IsUnmistakable(line[5..]));

    /// <summary>What follows the token: usually the date of delivery.</summary>
    public static string DateText(ReadOnlySpan<byte> line)
    {
        var rest = line[Marker.Length..].Trim(" \r\n\t"u8);
        var space = rest.IndexOf((byte)' ');
        return space < 0 ? "" : Encoding.Latin1.GetString(rest[space..]).Trim();
    }

    private static bool IsPlausible(ReadOnlySpan<byte> rest)
    {
        rest = rest.TrimEnd(" \t\r\n"u8);
        if (rest.IsEmpty || rest[0] is (byte)' ' or (byte)'\t')
            return false;
        var space = rest.IndexOfAny((byte)' ', (byte)'\t');
        return space < 0 || HasClock(rest[space..]);
    }

    private static bool IsUnmistakable(ReadOnlySpan<byte> rest)
    {
        if (!IsPlausible(rest))
            return false;
        rest = rest.TrimEnd(" \t\r\n"u8);
        var space = rest.IndexOf((byte)' ');
        return space < 0 ? rest is [(byte)'-'] : MailDates.TryParse(DateText([.. Marker, .. rest]), out _);
    }

    private static bool HasClock(ReadOnlySpan<byte> text)
    {
        for (var i = 1; i + 2 < text.Length; i++)
        {
            if (text[i] == ':' && IsDigit(text[i - 1]) && IsDigit(text[i + 1]) && IsDigit(text[i + 2]))
                return true;
        }

        return false;
    }

    private static bool StartsHeader(ReadOnlySpan<byte> line)
    {
        var name = 0;
        while (name < line.Length && line[name] is >= (byte)'!' and <= (byte)'~' and not (byte)':')
            name++;
        var colon = name;
        while (colon < line.Length && line[colon] is (byte)' ' or (byte)'\t')
            colon++;
        return name > 0 && colon < line.Length && line[colon] == ':';
    }

    private static bool IsDigit(byte value) => value is >= (byte)'0' and <= (byte)'9';
}
