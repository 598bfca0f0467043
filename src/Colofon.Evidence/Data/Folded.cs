using System.Globalization;
using System.Text;

namespace Colofon.Evidence.Data;

/// <summary>Text for comparison: lower case, no accents, single blanks.</summary>
internal static class Folded
{
    public static string Text(string text)
    {
        if (Ascii.IsValid(text) && !text.Contains(' '))
            return text.ToLowerInvariant();
        var folded = new StringBuilder(text.Length);
        foreach (var letter in Safe(text).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark)
                continue;
            if (!char.IsWhiteSpace(letter))
                folded.Append(char.ToLowerInvariant(letter));
            else if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>Normalising throws on half a surrogate pair.</summary>
    private static string Safe(string text) =>
        !text.AsSpan().ContainsAnyInRange((char)0xD800, (char)0xDFFF) ? text : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
