using System.Text;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Colofon.Storage;

/// <summary>
/// What PostgreSQL refuses and SQLite takes (NUL, half a surrogate pair) is replaced before either sees it, so that
/// imported text is stored alike. Forms refuse such text earlier.
/// </summary>
internal sealed class CleanText() : ValueConverter<string, string>(text => Of(text), stored => stored)
{
    public static string Of(string text) => IsClean(text) ? text : Cleaned(text);

    public static bool IsClean(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\0' || char.IsLowSurrogate(text[at]))
                return false;
            if (char.IsHighSurrogate(text[at]) && (++at == text.Length || !char.IsLowSurrogate(text[at])))
                return false;
        }
        return true;
    }

    private static string Cleaned(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            clean.Append(rune.Value == 0 ? Rune.ReplacementChar : rune);
        return clean.ToString();
    }
}
