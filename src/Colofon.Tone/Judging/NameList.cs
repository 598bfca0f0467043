using Colofon.Tone.Reading;
using Colofon.Tone.Words;

namespace Colofon.Tone.Judging;

/// <summary>Names to look for, found by how they begin.</summary>
internal sealed class NameList
{
    private const int Beginning = 2;
    private const int ShortenedFrom = 3;
    private static readonly HashSet<string> Legal =
    [
        "sl", "sa", "slu", "sau", "slp", "scp", "sc", "cb", "scoop", "coop", "ltd", "limited", "inc", "llc", "llp", "plc", "gmbh",
        "ag", "bv", "srl", "sarl", "sas", "corp", "co", "company", "cia", "group", "grupo",
    ];

    /// <summary>What a business is, which people leave out when they speak of it: "Larkspur" for "Larkspur Hotels".</summary>
    private static readonly HashSet<string> Trades = [.. Resources.Lines("Lexicon/trades.txt").SelectMany(line => line.Split(' ')).Select(SearchText.Fold)];

    private static readonly HashSet<string> Articles = ["the", "el", "la", "los", "las", "de", "del", "of", "and", "y"];
    private static readonly HashSet<string> Everyday = [.. Resources.Lines("Lexicon/everyday.txt").SelectMany(line => line.Split(' '))];
    private readonly Dictionary<string, List<string>> byBeginning = new(StringComparer.Ordinal);
    private readonly HashSet<string> shortened = new(StringComparer.Ordinal);

    public NameList(IReadOnlyList<string>? names)
    {
        var all = (names ?? []).Select(Words).ToList();
        shortened.UnionWith(all.SelectMany(Short));
        foreach (var name in all.SelectMany(Keys).Concat(shortened).Where(name => name.Length > 1).Distinct())
        {
            var beginning = name[..Math.Min(Beginning, name.Length)];
            if (!byBeginning.TryGetValue(beginning, out var list))
                byBeginning[beginning] = list = [];
            list.Add(name);
        }
    }

    /// <summary>The last token of the name that begins at this one; the longest where several do.</summary>
    public int? Match(TokenList tokens, int at)
    {
        var word = tokens[at].Word.Text;
        if (word.Length == 0 || !byBeginning.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word.AsSpan(0, Math.Min(Beginning, word.Length)), out var names))
            return null;
        int? longest = null;
        foreach (var name in names)
        {
            if (Ends(tokens, at, name) is { } last && last >= (longest ?? at) && IsName(tokens, at, last, name))
                longest = last;
        }
        return longest;
    }

    /// <summary>The words of a name without its legal form.</summary>
    private static List<string> Words(string? name)
    {
        var cut = (name ?? "").Replace(".", "", StringComparison.Ordinal);
        var words = SearchText.Fold(cut).Split([' ', ',', '-', '&', '\'', '’', '/', '\t', '(', ')'], StringSplitOptions.RemoveEmptyEntries).ToList();
        while (words.Count > 1 && Legal.Contains(words[^1]))
            words.RemoveAt(words.Count - 1);
        return words;
    }

    /// <summary>All letters of a name ("Cerámicas Ejemplo, S.L." is <c>ceramicasejemplo</c>), and a long name as people shorten it.</summary>
    private static IEnumerable<string> Keys(List<string> words)
    {
        yield return Letters(string.Concat(words));
        if (words.Count >= ShortenedFrom)
            yield return Letters(words[0] + words[^1]);
    }

    /// <summary>A name without what the business is, before and after it: "Fingidas del Norte", "Castle Quay".</summary>
    private static IEnumerable<string> Short(List<string> words)
    {
        var (from, end) = (0, words.Count);
        while (from < end && (Trades.Contains(words[from]) || Articles.Contains(words[from])))
            from++;
        while (end > from && (Trades.Contains(words[end - 1]) || Articles.Contains(words[end - 1])))
            end--;
        if (end == from || end - from == words.Count)
            yield break;
        yield return Letters(string.Concat(words[from..end]));
        if (end < words.Count)
            yield return Letters(string.Concat(words[..end]));
        yield return Letters(string.Concat(words[from..]));
    }

    private static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit));

    private static int? Ends(TokenList tokens, int at, string name)
    {
        var read = 0;
        for (var i = at; i < tokens.Count && read < name.Length; i++)
        {
            if (tokens[i].Kind == TokenKind.Mark && i > at && tokens[i].Word.Text is "." or "-" or "&")
                continue;
            var word = SearchText.Fold(tokens[i].Word.Text);
            var fits = word.Length > 0 && string.CompareOrdinal(name, read, word, 0, word.Length) == 0;
            if (!fits && i > at && word is "and" or "y" or "e")
                continue; // "Sham and Sons" is "Sham & Sons"
            if (!fits)
                return null;
            read += word.Length;
            if (read == name.Length)
                return i;
        }
        return null;
    }

    /// <summary>"norte" is a direction, "Norte" in the middle of a sentence may be a client.</summary>
    private bool IsName(TokenList tokens, int at, int last, string name)
    {
        if (shortened.Contains(name))
            return IsShortName(tokens, at, last, name);
        return last > at || !Everyday.Contains(name) && name.Length > 2 || IsCapital(tokens, at);
    }

    /// <summary>"Larkspur" for "Larkspur Hotels"; "Larkspur Dental" is somebody else.</summary>
    private static bool IsShortName(TokenList tokens, int at, int last, string name)
    {
        if (last > at)
            return tokens[at].Is(Traits.Capital) || tokens[last].Is(Traits.Capital);
        if (!tokens[at].Is(Traits.Capital) || at > 0 && IsPart(tokens, at, at - 1) || at + 1 < tokens.Count && IsPart(tokens, at, at + 1))
            return false;
        return !Everyday.Contains(name) && tokens[at].Number == 0 && name.Length > 2 || IsCapital(tokens, at);
    }

    /// <summary>Whether the word beside it makes a longer name of it.</summary>
    private static bool IsPart(TokenList tokens, int at, int beside) =>
        tokens[beside].Sentence == tokens[at].Sentence && tokens[beside].Kind == TokenKind.Word && tokens[beside].Is(Traits.Capital)
        && !Articles.Contains(tokens[beside].Word.Text) && Trades.Contains(tokens[beside].Word.Text);

    /// <summary>A capital that the beginning of a sentence does not account for.</summary>
    private static bool IsCapital(TokenList tokens, int at)
    {
        var opens = at == 0 || tokens[at - 1].Sentence != tokens[at].Sentence;
        return tokens[at].Is(Traits.Capital) && (!opens || tokens[at].Is(Traits.AllCapitals));
    }
}
