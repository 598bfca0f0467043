using Colofon.Tone.Reading;

namespace Colofon.Tone.Patterns;

/// <summary>
/// What the current sentence has of all that patterns need: most are told at a glance that they cannot match in it. Used
/// for one text after another.
/// </summary>
internal sealed class SentenceWords
{
    private readonly IntLists needs;
    private readonly IntLists fulfils;
    private readonly int symbols;
    private readonly BitSet seen;
    private readonly BitSet had;

    public SentenceWords(Automaton automaton)
    {
        (needs, fulfils) = (automaton.Needs, automaton.Fulfils);
        symbols = fulfils.Count;
        foreach (var symbol in needs.Values)
            symbols = Math.Max(symbols, symbol + 1);
        (seen, had) = (new BitSet(symbols), new BitSet(needs.Count));
    }

    /// <summary>Reads a sentence.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="from">Its first token.</param>
    /// <param name="end">The token after its last.</param>
    public void Read(TokenList tokens, int from, int end)
    {
        seen.Clear();
        had.Clear();
        for (var at = from; at < end; at++)
        {
            foreach (var symbol in tokens[at].Word.Symbols)
            {
                if (symbol < symbols && !seen[symbol])
                    See(symbol);
            }
        }
    }

    /// <summary>Whether the sentence has what a candidate asks for first; see <see cref="PatternIndex.Singles"/>.</summary>
    public bool Has(int one, int other) =>
        one >= 0 ? seen[one] || seen[other] : other < 0 || Has(other);

    /// <summary>Whether the sentence has what need number so and so asks for.</summary>
    public bool Has(int need)
    {
        if (had[need])
            return true;
        var some = needs[need];
        if (some.Length > AutomatonBuilder.SmallNeed)
            return false;
        foreach (var symbol in some)
        {
            if (seen[symbol])
                return true;
        }
        return false;
    }

    private void See(int symbol)
    {
        seen.Add(symbol);
        if (symbol >= fulfils.Count)
            return;
        foreach (var need in fulfils[symbol])
            had.Add(need);
    }
}
