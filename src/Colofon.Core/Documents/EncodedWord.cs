using System.Text;

namespace Colofon.Documents;

/// <summary>RFC 2047: words in UTF-8 for a header that is ASCII, each at most 75 characters and never splitting a letter.</summary>
internal static class EncodedWord
{
    private const string Open = "=?utf-8?Q?";
    private const string Close = "?=";
    private const int LongestWord = 75;
    private const int LongestPlainWord = 60;

    public static bool Needs(string text) =>
        text.Any(c => c is < ' ' or > '~')
        || text.Contains("=?", StringComparison.Ordinal)
        || text.Split(' ').Any(word => word.Length > LongestPlainWord);

    public static List<string> Split(string text, int firstRoom)
    {
        var words = new List<string>();
        var word = new StringBuilder(Open);
        var room = Math.Min(firstRoom, LongestWord);
        foreach (var rune in text.EnumerateRunes())
        {
            var encoded = Encode(rune);
            if (word.Length + encoded.Length + Close.Length > room)
            {
                words.Add(word.Append(Close).ToString());
                word.Clear().Append(Open);
                room = LongestWord;
            }
            word.Append(encoded);
        }
        words.Add(word.Append(Close).ToString());
        return words;
    }

    private static string Encode(Rune rune)
    {
        if (rune.Value == ' ')
            return "_";
        if (rune.IsAscii && (Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '!' or '*' or '+' or '/'))
            return rune.ToString();
        Span<byte> bytes = stackalloc byte[4];
        var encoded = new StringBuilder();
        foreach (var octet in bytes[..rune.EncodeToUtf8(bytes)])
            encoded.Append('=').Append(octet.ToString("X2"));
        return encoded.ToString();
    }
}
