using System.Globalization;

namespace Colofon.Tone.Reading;

/// <summary>What a char is to a word.</summary>
internal static class Letters
{
    /// <summary>Chars inside a word that nobody sees: combining marks, soft hyphens, joiners.</summary>
    public static bool IsSilent(char c) =>
        c >= '\u00AD' && (c is '\u00AD' or >= '\u200B' and <= '\u200D' or '\u2060' or '\uFEFF'
            || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark);
}
