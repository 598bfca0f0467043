using System.Globalization;
using System.Text;

namespace Colofon.Accounts.Passwords;

/// <summary>A password as a guesser sees it: lower case, no accents.</summary>
internal static class FoldedPassword
{
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
                folded.Append(char.ToLowerInvariant(letter));
        }
        return folded.ToString();
    }

    /// <summary>Its letters and digits alone.</summary>
    public static string Bare(string folded) => string.Concat(folded.Where(char.IsLetterOrDigit));
}
