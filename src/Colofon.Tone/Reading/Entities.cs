using System.Globalization;

namespace Colofon.Tone.Reading;

/// <summary>The HTML entities that Spanish and English letters use, by name or by number.</summary>
internal static class Entities
{
    private const int Longest = 10;

    private static readonly Dictionary<string, char> Named = new(StringComparer.Ordinal)
    {
        ["aacute"] = 'á', ["eacute"] = 'é', ["iacute"] = 'í', ["oacute"] = 'ó', ["uacute"] = 'ú', ["ntilde"] = 'ñ',
        ["Aacute"] = 'Á', ["Eacute"] = 'É', ["Iacute"] = 'Í', ["Oacute"] = 'Ó', ["Uacute"] = 'Ú', ["Ntilde"] = 'Ñ',
        ["uuml"] = 'ü', ["Uuml"] = 'Ü', ["rsquo"] = '\'', ["apos"] = '\'', ["nbsp"] = ' ', ["amp"] = '&',
        ["iquest"] = '¿', ["iexcl"] = '¡', ["laquo"] = '«', ["raquo"] = '»', ["quot"] = '"', ["hellip"] = '…',
        ["ldquo"] = '"', ["rdquo"] = '"', ["ndash"] = '-', ["mdash"] = '—', ["lt"] = '<', ["gt"] = '>',
    };

    /// <summary>The letter an entity stands for, or NUL when none starts here.</summary>
    public static char Letter(string text, int at, out int length)
    {
        var found = Find(text, at, out length);
        return char.IsLetter(found) || found == '\'' && at > 0 && char.IsLetter(text[at - 1]) ? found : '\0';
    }

    /// <summary>How many chars the mark at this place takes.</summary>
    public static int Skip(string text, int at) => Find(text, at, out var length) == '\0' ? 1 : length;

    private static char Find(string text, int at, out int length)
    {
        length = 1;
        if (text[at] != '&')
            return '\0';
        var close = text.AsSpan(at, Math.Min(Longest, text.Length - at)).IndexOf(';');
        if (close < 3)
            return '\0';
        var found = text[at + 1] == '#' ? Numbered(text.AsSpan(at + 2, close - 2)) : Named.GetValueOrDefault(text.Substring(at + 1, close - 1));
        length = found == '\0' ? 1 : close + 1;
        return found;
    }

    private static char Numbered(ReadOnlySpan<char> number)
    {
        var isHex = number[0] is 'x' or 'X';
        return int.TryParse(isHex ? number[1..] : number, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var code) && code is > 0 and <= char.MaxValue && !char.IsSurrogate((char)code)
            ? (char)code switch { '\u00A0' => ' ', '\u2018' or '\u2019' => '\'', '\u201C' or '\u201D' => '"', var found => found }
            : '\0';
    }
}
