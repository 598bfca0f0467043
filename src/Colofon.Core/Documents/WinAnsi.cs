using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Colofon.Documents;

/// <summary>Turns text into the bytes of a standard font, one character each, and keeps a list of what it cannot show.</summary>
internal sealed class WinAnsi
{
    private const string From80 = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";
    private const char Unknown = '?';

    private static readonly FrozenDictionary<int, char> Upper = From80
        .Select((letter, at) => (Letter: (int)letter, Code: (char)(0x80 + at)))
        .Where(pair => pair.Letter != 0)
        .ToFrozenDictionary(pair => pair.Letter, pair => pair.Code);

    /// <summary>The same to the eye: hyphens and spaces of other widths, the minus sign.</summary>
    private static readonly FrozenDictionary<int, char> Alike = new Dictionary<int, char>
    {
        [0x2010] = '-',
        [0x2011] = '-',
        [0x2012] = '\x96',
        [0x2015] = '\x97',
        [0x2212] = '\x96',
        [0x2007] = '\xa0',
        [0x202F] = '\xa0',
    }.ToFrozenDictionary();

    private readonly List<Rune> missing = [];

    public IReadOnlyList<Rune> Missing => missing;

    public string Encode(string text)
    {
        var codes = new StringBuilder(text.Length);
        foreach (var rune in Whole(text).EnumerateRunes())
        {
            if (Code(rune) is { } code)
                codes.Append(code);
        }
        return codes.ToString();
    }

    private char? Code(Rune rune)
    {
        if (rune.Value is >= ' ' and <= '~' or >= 0xA0 and <= 0xFF and not 0xAD)
            return (char)rune.Value;
        if (Upper.TryGetValue(rune.Value, out var code) || Alike.TryGetValue(rune.Value, out code))
            return code;
        if (Rune.IsWhiteSpace(rune))
            return ' ';
        if (Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format)
            return null;
        if (!missing.Contains(rune))
            missing.Add(rune);
        return Unknown;
    }

    /// <summary>"a" and a combining accent become "á"; a lone surrogate, which has no composed form, becomes U+FFFD.</summary>
    private static string Whole(string text)
    {
        var scalar = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            scalar.Append(rune);
        return scalar.ToString().Normalize(NormalizationForm.FormC);
    }
}
