using System.Globalization;
using System.Text;

namespace Colofon.Evidence.Data;

/// <summary>Text for comparison: lower case, no accents, single blanks.</summary>
internal static class Folded
{
    public static string Text(string text)
    {
        var letters = Ascii.IsValid(text) ? text : Safe(text).Normalize(NormalizationForm.FormD);
        var folded = letters.Length <= 256 ? stackalloc char[letters.Length] : new char[letters.Length];
        var length = 0;
        foreach (var letter in letters)
        {
            if (letter >= 0x80 && CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark)
                continue;
            if (!char.IsWhiteSpace(letter))
                folded[length++] = char.ToLowerInvariant(letter);
            else if (length > 0 && folded[length - 1] != ' ')
                folded[length++] = ' ';
        }

        return folded[..length].TrimEnd(' ').ToString();
    }

    /// <summary>Normalising throws on half a surrogate pair.</summary>
    private static string Safe(string text) =>
        text.AsSpan().ContainsAnyInRange((char)0xD800, (char)0xDFFF)
            ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text))
            : text;
}
