using System.Text;

namespace Colofon.Mail;

/// <summary>Bytes read as text, whatever they were written in. Of what is no text at all only the words in it.</summary>
internal static class PlainText
{
    private const int Beginning = 4096;
    private const int ShortestWord = 4;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        if (bytes[..Math.Min(Beginning, bytes.Length)].Contains((byte)0))
            return Words(bytes);
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.UTF8.GetString(bytes) + "\n" + Encoding.Latin1.GetString(bytes);
        }
    }

    private static string Words(ReadOnlySpan<byte> bytes)
    {
        var (words, from) = (new StringBuilder(), 0);
        for (var at = 0; at <= bytes.Length; at++)
        {
            if (at < bytes.Length && bytes[at] >= (byte)' ' && bytes[at] != 0x7F)
                continue;
            if (at - from >= ShortestWord && IsWords(bytes[from..at]))
                words.Append(Encoding.UTF8.GetString(bytes[from..at])).Append('\n');
            from = at + 1;
        }
        return words.ToString();
    }

    // Most of what somebody wrote is letters and spaces; of chance it is not.
    private static bool IsWords(ReadOnlySpan<byte> run)
    {
        var letters = 0;
        foreach (var one in run)
        {
            if (char.IsAsciiLetterOrDigit((char)one) || one == (byte)' ')
                letters++;
        }
        return letters * 2 > run.Length;
    }
}
