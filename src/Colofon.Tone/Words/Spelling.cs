using Colofon.Tone.Reading;

namespace Colofon.Tone.Words;

/// <summary>How words are spelled in lists and rules: folded, except the few that differ only by their accent.</summary>
internal static class Spelling
{
    private static readonly Dictionary<string, string> Pairs = new(StringComparer.Ordinal)
    {
        ["tu"] = "tú", ["el"] = "él", ["si"] = "sí", ["mi"] = "mí", ["se"] = "sé", ["te"] = "té", ["de"] = "dé",
    };

    /// <summary>The spelling of a word as a person wrote it.</summary>
    public static string Of(string written)
    {
        if (!written.AsSpan().ContainsAnyExceptInRange(' ', 'z') && !written.AsSpan().ContainsAnyInRange('A', 'Z') || Pairs.ContainsValue(written))
            return written;
        return string.Create(written.Length, written, static (folded, written) =>
        {
            for (var i = 0; i < folded.Length; i++)
                folded[i] = Fold.Of(written[i]);
        });
    }

    /// <summary>The spelling of a folded word that had an accent.</summary>
    public static string Accented(string folded) => Pairs.GetValueOrDefault(folded, folded);
}
