using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Colofon.Mail;

/// <summary>
/// What a finished file says, whatever it is written in: the strings of a PDF, also in compressed streams; quoted
/// printable, base64 and encoded words of a message. Coarse, for searching only; never throws on any bytes.
/// </summary>
internal static partial class RenderedText
{
    private const int Largest = 20_000_000;
    private const int LargestUnknown = 1_000_000;
    private const int Beginning = 4096;

    public static string Of(byte[] bytes) =>
        bytes.AsSpan().StartsWith("%PDF-"u8) ? Pdf(bytes)
        : PackedText.IsPacked(bytes) ? PackedText.Of(bytes)
        : IsMessage(bytes) ? Message(PlainText.Of(bytes))
        : PlainText.Of(bytes);

    // A large file that is no message is read once, as it stands.
    private static bool IsMessage(ReadOnlySpan<byte> bytes) => bytes.Length <= LargestUnknown || bytes[..Beginning].IndexOf("MIME-Version:"u8) >= 0;

    private static string Message(string source)
    {
        var unfolded = Encoded().Replace(source.Replace("?=\r\n =?", "?==?", StringComparison.Ordinal), word => Word(word.Groups[1].Value, word.Groups[2].Value));
        return unfolded + "\n" + Unquote(source) + "\n" + string.Join('\n', Base64().Matches(source).Select(block => Attached(block.Value)));
    }

    private static string Word(string kind, string text) => kind is "B" or "b" ? FromBase64(text) : Unquote(text.Replace('_', ' '));

    private static string Unquote(string text)
    {
        var bytes = new List<byte>(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '=' && at + 2 < text.Length && byte.TryParse(text.AsSpan(at + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value))
            {
                bytes.Add(value);
                at += 2;
            }
            else if (text[at] == '=' && text.AsSpan(at + 1).StartsWith("\r\n"))
                at += 2;
            else
                bytes.AddRange(Encoding.UTF8.GetBytes(text, at, 1));
        }
        return Encoding.UTF8.GetString([.. bytes]);
    }

    private static string FromBase64(string text) => Encoding.UTF8.GetString(Decode(text));

    private static string Attached(string text) => Decode(text) is var bytes && bytes.AsSpan().StartsWith("%PDF-"u8) ? Pdf(bytes) : Encoding.UTF8.GetString(bytes);

    private static byte[] Decode(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text.Replace("\r\n", ""), bytes, out var length) ? bytes[..length] : [];
    }

    private static string Pdf(byte[] bytes)
    {
        var whole = Encoding.Latin1.GetString(bytes);
        var streams = Deflated().Matches(whole).Select(stream => Inflate(Encoding.Latin1.GetBytes(stream.Groups[1].Value)));
        return string.Join('\n', streams.Prepend(whole).Select(Strings));
    }

    private static string Strings(string content) =>
        string.Join(' ', PdfString().Matches(content).Select(found => found.Groups[1].Success ? Unescape(found.Groups[1].Value) : FromHex(found.Groups[2].Value)));

    private static string Unescape(string text) =>
        Octal().Replace(text, code => ((char)Convert.ToInt32(code.Groups[1].Value, 8)).ToString()).Replace("\\(", "(").Replace("\\)", ")").Replace("\\\\", "\\");

    private static string FromHex(string hex)
    {
        var even = hex.Length % 2 == 0 ? hex : hex + "0";
        var bytes = Convert.FromHexString(even);
        return bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2) : Encoding.Latin1.GetString(bytes);
    }

    private static string Inflate(byte[] bytes)
    {
        try
        {
            using var inflated = new ZLibStream(new MemoryStream(bytes), CompressionMode.Decompress);
            var text = new byte[Math.Min(Largest, Math.Max(4096, bytes.Length * 50))];
            return Encoding.Latin1.GetString(text, 0, inflated.ReadAtLeast(text, text.Length, throwOnEndOfStream: false));
        }
        catch (InvalidDataException)
        {
            return "";
        }
    }

    [GeneratedRegex(@"=\?[A-Za-z0-9-]+\?([BQbq])\?([^?\s]*)\?=")]
    private static partial Regex Encoded();

    [GeneratedRegex(@"(?:[A-Za-z0-9+/]{4}(?:\r\n)?){10,}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?", RegexOptions.NonBacktracking)]
    private static partial Regex Base64();

    [GeneratedRegex(@"/FlateDecode.*?stream\r?\n(.*?)\r?\nendstream", RegexOptions.Singleline)]
    private static partial Regex Deflated();

    [GeneratedRegex(@"\(((?:[^()\\]|\\.)*)\)|<((?:[0-9A-Fa-f]{2})+)>", RegexOptions.Singleline)]
    private static partial Regex PdfString();

    [GeneratedRegex(@"\\([0-7]{3})")]
    private static partial Regex Octal();
}
