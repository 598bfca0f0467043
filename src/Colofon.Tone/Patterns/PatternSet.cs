using Colofon.Tone.Reading;
using Colofon.Tone.Words;

namespace Colofon.Tone.Patterns;

/// <summary>All patterns of all rules of one language, found by the word they can begin with, in one pass.</summary>
internal sealed class PatternSet
{
    private readonly Dictionary<int, List<Pattern>> bySymbol = [];
    private readonly Dictionary<Traits, List<Pattern>> byTrait = [];

    public PatternSet(IEnumerable<Pattern> patterns)
    {
        foreach (var pattern in patterns)
        {
            foreach (var unit in Beginnings(pattern))
                File(unit, pattern);
        }
    }

    /// <summary>Every match, in the order of its first token.</summary>
    /// <param name="text">The text that was read.</param>
    /// <param name="steps">How much work it was.</param>
    /// <param name="cancel">Gives it up.</param>
    public List<Match> Find(ReadText text, out long steps, CancellationToken cancel = default)
    {
        var found = new List<Match>();
        var matcher = new Matcher(text.Tokens);
        var sentence = new SentenceWords(text.Tokens);
        for (var at = 0; at < text.Tokens.Count; at++)
        {
            cancel.ThrowIfCancellationRequested();
            sentence.Enter(at);
            foreach (var symbol in text.Tokens[at].Word.Symbols)
            {
                if (bySymbol.TryGetValue(symbol, out var patterns))
                    TryAll(patterns, sentence, matcher, at, found);
            }
            foreach (var (trait, patterns) in byTrait)
            {
                if (text.Tokens[at].Is(trait))
                    TryAll(patterns, sentence, matcher, at, found);
            }
        }
        steps = matcher.Taken + text.Tokens.Count;
        return found;
    }

    private static void TryAll(List<Pattern> patterns, SentenceWords sentence, Matcher matcher, int at, List<Match> found)
    {
        foreach (var pattern in patterns)
        {
            if (sentence.Have(pattern.Needs) && matcher.Try(pattern, at) is { } match)
                found.Add(match);
        }
    }

    private void File(Unit unit, Pattern pattern)
    {
        if (unit.Key < 0 && unit.KeyTraits == Traits.None)
            throw new FormatException($"The pattern '{pattern.Source}' could begin with any word.");
        var list = unit.Key >= 0 ? Of(bySymbol, unit.Key) : Of(byTrait, unit.KeyTraits);
        if (!list.Contains(pattern))
            list.Add(pattern);
    }

    private static List<Pattern> Of<TKey>(Dictionary<TKey, List<Pattern>> lists, TKey key)
        where TKey : notnull =>
        lists.TryGetValue(key, out var list) ? list : lists[key] = [];

    private static HashSet<Unit> Beginnings(Pattern pattern)
    {
        var units = new HashSet<Unit>();
        Collect(pattern, 0, units);
        return units;
    }

    private static void Collect(Pattern pattern, int at, HashSet<Unit> units)
    {
        var step = pattern.Steps[at];
        switch (step.Op)
        {
            case Op.Unit:
                units.Add(pattern.Units[step.A]);
                break;
            case Op.Split:
                Collect(pattern, step.A, units);
                Collect(pattern, step.B, units);
                break;
            case Op.Jump:
                Collect(pattern, step.A, units);
                break;
            case Op.Open or Op.Start or Op.Close:
                Collect(pattern, at + 1, units);
                break;
            default:
                throw new FormatException($"The pattern '{pattern.Source}' could begin with any word.");
        }
    }
}
