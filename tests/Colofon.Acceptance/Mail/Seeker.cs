using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Colofon.Acceptance.Mail;

/// <summary>Looks for a word in bytes, however somebody may have written it, also below a compression or a transfer encoding.</summary>
internal static partial class Seeker
{
    public static IReadOnlyList<string> FormsOf(string word) =>
        [
            word,
            new([.. word.Reverse()]),
            Latin(Encoding.Unicode.GetBytes(word)),
            Latin(Encoding.BigEndianUnicode.GetBytes(word)),
            .. Enumerable.Range(0, 3).Select(shift => Base64(word, shift)),
            string.Concat(word.Select(letter => $"={(int)letter:X2}")),
            string.Concat(word.Select(letter => $"%{(int)letter:X2}")),
            string.Concat(word.Select(letter => $"&#{(int)letter};")),
            string.Concat(word.Select(letter => $"&#x{(int)letter:x};")),
            Convert.ToHexString(Encoding.UTF8.GetBytes(word)),
        ];

    public static bool Finds(byte[] bytes, string word) =>
        Layers(bytes).Any(layer => FormsOf(word).Any(form => layer.Contains(form, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The bytes as they are, without soft line ends, and what is inside their compressed streams.</summary>
    private static IEnumerable<string> Layers(byte[] bytes)
    {
        var whole = Latin(bytes);
        yield return whole;
        yield return whole.Replace("=\r\n", "", StringComparison.Ordinal);
        yield return whole.Replace("\r\n", "", StringComparison.Ordinal);
        yield return QuotedPair().Replace(whole.Replace("=\r\n", "", StringComparison.Ordinal), pair => ((char)Convert.ToInt32(pair.Groups[1].Value, 16)).ToString());
        yield return string.Concat(PdfString().Matches(whole).Select(text => text.Groups[1].Value));
        foreach (Match stream in PdfStream().Matches(whole))
            yield return Inflate(Encoding.Latin1.GetBytes(stream.Groups[1].Value));
    }

    private static string Base64(string word, int shift)
    {
        var encoded = Convert.ToBase64String([.. new byte[shift], .. Encoding.UTF8.GetBytes(word)]);
        // The letters at either edge also hold bits of their neighbours.
        return encoded[(shift == 0 ? 0 : shift + 1)..^4];
    }

    private static string Inflate(byte[] bytes)
    {
        try
        {
            using var text = new MemoryStream();
            using (var inflating = new ZLibStream(new MemoryStream(bytes), CompressionMode.Decompress))
                inflating.CopyTo(text);
            return Latin(text.ToArray());
        }
        catch (InvalidDataException)
        {
            return "";
        }
    }

    private static string Latin(byte[] bytes) => Encoding.Latin1.GetString(bytes);

    [GeneratedRegex("=([0-9A-F]{2})")]
    private static partial Regex QuotedPair();

    [GeneratedRegex(@"\(((?:[^()\\]|\\.)*)\)\s*Tj")]
    private static partial Regex PdfString();

    [GeneratedRegex(@"stream\r?\n(.*?)\r?\n?endstream", RegexOptions.Singleline)]
    private static partial Regex PdfStream();
}
