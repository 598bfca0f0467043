using Colofon.Tone.Reading;

namespace Colofon.Tone.Patterns;

/// <summary>
/// What the current sentence has of all that patterns need: most are told at a glance that they cannot match in it. Used
/// for one text after another.
/// </summary>
internal sealed class SentenceWords
{
    private readonly int[] fulfilStarts;
    private readonly int[] fulfils;
    private readonly IntLists needs;
    private readonly int[] seen;

    // The stamp of the sentence that has it; less than nothing, of the one that was found not to have it.
    private readonly int[] had;
    private TokenList tokens = new(0);
    private int end;
    private int stamp;

    public SentenceWords(Automaton automaton)
    {
        (fulfilStarts, fulfils, needs) = (automaton.Fulfils.Starts, automaton.Fulfils.Values, automaton.Needs);
        var last = fulfilStarts.Length - 1;
        foreach (var symbol in needs.Values)
            last = Math.Max(last, symbol + 1);
        (seen, had) = (new int[last], new int[needs.Count]);
    }

    public void Begin(TokenList text) => (tokens, end) = (text, 0);

    /// <summary>Called for each token in order.</summary>
    public void Enter(int at)
    {
        if (at < end)
            return;
        Renew();
        var sentence = tokens[at].Sentence;
        for (end = at; end < tokens.Count && tokens[end].Sentence == sentence; end++)
        {
            foreach (var symbol in tokens[end].Word.Symbols)
            {
                if (symbol < seen.Length && seen[symbol] != stamp)
                    See(symbol);
            }
        }
    }

    /// <summary>Whether the sentence has what need number so and so asks for.</summary>
    public bool Has(int need) => had[need] == stamp || had[need] != -stamp && Look(need);

    private bool Look(int need)
    {
        foreach (var symbol in needs[need])
        {
            if (seen[symbol] == stamp)
            {
                had[need] = stamp;
                return true;
            }
        }
        had[need] = -stamp;
        return false;
    }

    private void Renew()
    {
        if (stamp == int.MaxValue)
        {
            Array.Clear(seen);
            Array.Clear(had);
            stamp = 0;
        }
        stamp++;
    }

    private void See(int symbol)
    {
        seen[symbol] = stamp;
        if (symbol + 1 >= fulfilStarts.Length)
            return;
        for (var i = fulfilStarts[symbol]; i < fulfilStarts[symbol + 1]; i++)
            had[fulfils[i]] = stamp;
    }
}
