using System.Globalization;
using System.Text;

namespace Colofon.Documents;

/// <summary>Text on its way into a header: no control character, no hidden direction, no lone surrogate.</summary>
internal static class HeaderText
{
    public static string Clean(string? text, int longest)
    {
        var clean = new StringBuilder();
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (clean.Length + rune.Utf16SequenceLength > longest)
                break;
            if (IsSpace(rune))
                Space(clean);
            else if (!IsHidden(rune))
                clean.Append(rune);
        }
        return clean.ToString().TrimEnd();
    }

    /// <summary>The name of a file as every system takes it: no path, no reserved character, not hidden.</summary>
    public static string FileName(string? name, int longest)
    {
        var clean = Clean(name, int.MaxValue);
        var safe = new StringBuilder(clean.Length);
        foreach (var c in clean)
            safe.Append("/\\:*?\"<>|".Contains(c) ? '-' : c);
        var whole = safe.ToString().Trim(' ', '.', '-');
        var ending = Path.GetExtension(whole);
        if (whole.Length > longest && ending.Length < longest / 2)
            whole = Clean(whole[..(longest - ending.Length)], longest) + ending;
        return whole.Length == 0 ? "attachment" : Clean(whole, longest);
    }

    private static bool IsSpace(Rune rune) => Rune.IsWhiteSpace(rune) || Rune.IsControl(rune);

    /// <summary>Marks that turn the direction of writing can make one address look like another.</summary>
    private static bool IsHidden(Rune rune) =>
        rune == Rune.ReplacementChar
        || (Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format && rune.Value is not (0x200C or 0x200D));

    private static void Space(StringBuilder clean)
    {
        if (clean.Length > 0 && clean[^1] != ' ')
            clean.Append(' ');
    }
}
