using System.Globalization;
using System.Text;

namespace Colofon.Imports.Files;

/// <summary>A file's name as it may be shown: no folders, no signs that turn or hide text, not too long.</summary>
internal static class FileNames
{
    private const int Longest = 120;

    public static string Shown(string? given)
    {
        var last = (given ?? "").Split('/', '\\')[^1];
        var shown = new StringBuilder();
        foreach (var rune in last.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse))
                shown.Append(rune.ToString());
        }
        var clean = shown.ToString().Trim();
        return clean.Length <= Longest ? clean : Clip.To(clean, Longest - 1) + "…";
    }
}
