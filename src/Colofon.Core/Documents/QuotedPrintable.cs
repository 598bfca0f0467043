using System.Text;

namespace Colofon.Documents;

/// <summary>RFC 2045 text in UTF-8: CRLF, lines of at most 76, no line that begins with a dot or with "From ".</summary>
internal static class QuotedPrintable
{
    private const int LongestLine = 76;

    public static void Append(StringBuilder output, string text)
    {
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            AppendLine(output, line);
            output.Append("\r\n");
        }
    }

    private static void AppendLine(StringBuilder output, string line)
    {
        var column = 0;
        var at = 0;
        Span<char> encoded = stackalloc char[12];
        foreach (var rune in line.EnumerateRunes())
        {
            var last = at + rune.Utf16SequenceLength >= line.Length;
            var length = Encode(rune, IsSafe(rune, line, at, column, last), encoded);
            if (column + length > LongestLine - (last ? 0 : 1))
            {
                output.Append("=\r\n");
                column = 0;
                length = Encode(rune, IsSafe(rune, line, at, column, last), encoded);
            }
            at += rune.Utf16SequenceLength;
            output.Append(encoded[..length]);
            column += length;
        }
    }

    private static bool IsSafe(Rune rune, string line, int at, int column, bool last) =>
        rune.Value switch
        {
            '=' => false,
            '.' => column > 0,
            'F' => column > 0 || !line.AsSpan(at).StartsWith("From "),
            ' ' or '\t' => !last,
            _ => rune.Value is > ' ' and <= '~',
        };

    private static int Encode(Rune rune, bool safe, Span<char> encoded)
    {
        if (safe)
            return rune.EncodeToUtf16(encoded);
        if (rune.Value is < ' ' and not '\t' or 0x7f)
            return 0;
        Span<byte> bytes = stackalloc byte[4];
        var count = rune.EncodeToUtf8(bytes);
        for (var i = 0; i < count; i++)
        {
            encoded[3 * i] = '=';
            bytes[i].TryFormat(encoded[(3 * i + 1)..], out _, "X2");
        }
        return 3 * count;
    }
}
