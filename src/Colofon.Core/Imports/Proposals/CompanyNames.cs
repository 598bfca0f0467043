using System.Collections.Frozen;
using Colofon.Tone;

namespace Colofon.Imports.Proposals;

/// <summary>Compares names as invoices and time sheets write them with each other and with domains.</summary>
internal static class CompanyNames
{
    private const int Least = 5;
    private static readonly FrozenSet<string> Forms = Read("forms");
    private static readonly FrozenSet<string> Small = Read("small");

    /// <summary>The name without legal form, articles, accents, case and spaces: «Cerámicas Ejemplo, S.L.» is <c>ceramicasejemplo</c>.</summary>
    public static string Stem(string name)
    {
        var words = Words(name);
        for (var length = Math.Min(3, words.Count - 1); length > 0; length--)
        {
            if (Forms.Contains(string.Join(' ', words[^length..])))
            {
                words.RemoveRange(words.Count - length, length);
                length = Math.Min(3, words.Count - 1) + 1;
            }
        }
        var telling = words.FindAll(word => !Small.Contains(word));
        return string.Concat(telling.Count > 0 ? telling : words);
    }

    /// <summary>
    /// Whether a domain sounds like a name: the same letters, some words of it in a row (most of it), or the name and more.
    /// «Óptica Ejemplo Vigo, S.L.» may write from <c>opticaejemplo</c>, «Óptica Ejemplo» from <c>opticaejemplovigo</c>.
    /// </summary>
    public static bool SoundsLike(string domainStem, string name)
    {
        var stem = Stem(name);
        return domainStem == stem || IsMostOf(domainStem, name, stem.Length) || GoesOn(domainStem, stem);
    }

    private static bool IsMostOf(string domainStem, string name, int length)
    {
        if (domainStem.Length < Least || domainStem.Length * 2 < length)
            return false;
        var words = Words(name);
        return Enumerable.Range(0, words.Count).Any(from => Enumerable.Range(1, words.Count - from).Any(count => string.Concat(words.GetRange(from, count)) == domainStem));
    }

    private static bool GoesOn(string domainStem, string stem) =>
        stem.Length > Least && domainStem.Length > stem.Length && domainStem.StartsWith(stem, StringComparison.Ordinal) && !char.IsAsciiDigit(domainStem[stem.Length]);

    /// <summary>The name as people say it: «Cerámicas Ejemplo, S.L.» is «Cerámicas Ejemplo».</summary>
    public static string Said(string name)
    {
        var said = name.Trim();
        while (said.LastIndexOfAny([' ', ',']) is > 0 and var at && Forms.Contains(Letters(said[at..])))
            said = said[..at].TrimEnd(' ', ',');
        return said;
    }

    public static string Letters(string text) => string.Concat(SearchText.Fold(text).Where(char.IsLetterOrDigit));

    /// <summary>Full stops and quotes inside a word vanish (S.L. is sl); everything else parts words.</summary>
    private static List<string> Words(string name)
    {
        var plain = SearchText.Fold(name).Replace(".", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal);
        return [.. new string([.. plain.Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }

    private static FrozenSet<string> Read(string name)
    {
        using var data = EmbeddedJson.Open("Imports/Proposals/company-words.json");
        return EmbeddedJson.Set(data, name);
    }
}
