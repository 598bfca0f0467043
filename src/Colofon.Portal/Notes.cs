using System.Text;
using Microsoft.AspNetCore.Http;

namespace Colofon.Portal;

/// <summary>A note as a guest typed it: kept as it is, or refused with what is wrong.</summary>
internal sealed record Notes(string? Text, string? Error)
{
    public const int Longest = 2000;

    public static Notes Read(IFormCollection form) => Of(form["note"].ToString());

    public static Notes Of(string typed)
    {
        var text = typed.ReplaceLineEndings("\n").Trim();
        return text.Length == 0 ? new(null, null)
            : text.Length > Longest ? new(text, "note.long")
            : IsClean(text) ? new(text, null)
            : new(null, "note.characters");
    }

    // Neither what no screen shows nor half a character, nor what turns the direction of what follows.
    private static bool IsClean(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar || (Rune.IsControl(rune) && rune.Value != '\n') || rune.Value is >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069)
                return false;
        }
        return true;
    }
}
