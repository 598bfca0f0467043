using Colofon.Tone.Reading;

namespace Colofon.Tone.Judging.Leaks;

/// <summary>All reserved clauses of one case, found by the meanings they have.</summary>
internal sealed class LeakWindows
{
    private readonly List<ReservedPhrase> phrases = [];
    private readonly Dictionary<string, List<int>> byMeaning = new(StringComparer.Ordinal);
    private readonly List<string[]> literals = [];

    /// <summary>Adds a phrase, clause by clause.</summary>
    public void Add(ReadText phrase, Terms meanings)
    {
        var terms = meanings.Read(phrase);
        if (terms.All(term => term.Meaning == Terms.Negation))
        {
            literals.Add(phrase.Tokens.Words());
            return;
        }
        foreach (var clause in Clauses(terms, phrase.Tokens))
            Add(new ReservedPhrase(clause, meanings));
    }

    /// <summary>The tokens that leak, overlapping ones joined.</summary>
    public List<(int First, int Last)> Find(ReadText text, Terms meanings)
    {
        var leaks = Literals(text.Tokens);
        var windows = new LeakWindow?[phrases.Count];
        var sentences = new int[phrases.Count];
        foreach (var term in meanings.Read(text))
        {
            foreach (var phrase in byMeaning.GetValueOrDefault(term.Meaning, []))
            {
                var sentence = text.Tokens[term.First].Sentence;
                if (windows[phrase] is null || sentences[phrase] != sentence)
                    (windows[phrase], sentences[phrase]) = (new LeakWindow(phrases[phrase]), sentence);
                if (windows[phrase]!.Add(term) is { } leak)
                    leaks.Add(leak);
            }
        }
        return Join(leaks);
    }

    private void Add(ReservedPhrase phrase)
    {
        if (phrase.Weights.Keys.All(meaning => meaning == Terms.Negation))
            return;
        foreach (var meaning in phrase.Weights.Keys)
        {
            if (!byMeaning.TryGetValue(meaning, out var list))
                byMeaning[meaning] = list = [];
            list.Add(phrases.Count);
        }
        phrases.Add(phrase);
    }

    /// <summary>A clause with a single telling word stays with its neighbour: alone it would cry wolf.</summary>
    private static List<List<Term>> Clauses(List<Term> terms, TokenList tokens)
    {
        var clauses = new List<List<Term>> { new() };
        foreach (var term in terms)
        {
            var current = clauses[^1];
            if (current.Count > 2 && StopBetween(tokens, current[^1].Last, term.First))
                clauses.Add(current = []);
            current.Add(term);
        }
        if (clauses.Count > 1 && clauses[^1].Count < 3)
        {
            clauses[^2].AddRange(clauses[^1]);
            clauses.RemoveAt(clauses.Count - 1);
        }
        return clauses;
    }

    private static bool StopBetween(TokenList tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (tokens[i].IsStop || tokens[i].Sentence != tokens[to].Sentence)
                return true;
        }
        return false;
    }

    private List<(int First, int Last)> Literals(TokenList tokens)
    {
        var found = new List<(int, int)>();
        foreach (var literal in literals.Where(words => words.Length > 0))
        {
            for (var at = 0; at + literal.Length <= tokens.Count; at++)
            {
                var here = 0;
                while (here < literal.Length && tokens[at + here].Word.Text == literal[here])
                    here++;
                if (here == literal.Length)
                    found.Add((at, at + here - 1));
            }
        }
        return found;
    }

    private static List<(int First, int Last)> Join(List<(int First, int Last)> leaks)
    {
        leaks.Sort();
        var joined = new List<(int First, int Last)>();
        foreach (var leak in leaks)
        {
            if (joined.Count > 0 && leak.First <= joined[^1].Last)
                joined[^1] = (joined[^1].First, Math.Max(joined[^1].Last, leak.Last));
            else
                joined.Add(leak);
        }
        return joined;
    }
}
