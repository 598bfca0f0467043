using Colofon.Tone.Reading;
using Colofon.Tone.Words;

namespace Colofon.Tone.Patterns;

/// <summary>
/// Which rules a word can open a pattern of, a bit for each: in most sentences no word opens one of a rule that wants to
/// know, and nothing more has to be found out about them.
/// </summary>
internal sealed class Openings
{
    private readonly ulong[] bySymbol;
    private readonly ulong[] byWay;
    private readonly ulong always;

    public Openings(Automaton automaton)
    {
        byWay = new ulong[automaton.Entries.Length];
        for (var way = 0; way < byWay.Length; way++)
            byWay[way] = 1UL << automaton.Rules[automaton.Patterns[way]];
        bySymbol = new ulong[automaton.Owned.Count];
        for (var symbol = 0; symbol < bySymbol.Length; symbol++)
        {
            var ways = automaton.Owned[symbol];
            for (var i = 2; i < ways.Length; i += 3)
                bySymbol[symbol] |= byWay[ways[i]];
        }
        foreach (var way in automaton.Always)
            always |= byWay[way];
    }

    /// <summary>The rules of which a word with the symbol opens a pattern.</summary>
    public ulong Of(int symbol) => symbol < bySymbol.Length ? bySymbol[symbol] : 0;

    /// <summary>The rule of a way into a pattern.</summary>
    public ulong OfWay(int way) => byWay[way];

    /// <summary>The rules of which the words of a sentence may open patterns.</summary>
    public ulong Of(TokenList tokens, int from, int end)
    {
        var rules = always;
        for (var at = from; at < end; at++)
        {
            var word = tokens[at].Word;
            if (word.Opens == Word.NobodyLooked)
                word.Opens = Of(word);
            rules |= word.Opens;
        }
        return rules;
    }

    private ulong Of(Word word)
    {
        var rules = 0UL;
        foreach (var symbol in word.Symbols)
            rules |= Of(symbol);
        return rules;
    }
}
