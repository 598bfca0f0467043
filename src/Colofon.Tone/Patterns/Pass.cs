using Colofon.Tone.Reading;
using Colofon.Tone.Words;

namespace Colofon.Tone.Patterns;

/// <summary>One pass over a text. What it notes while it works is kept for the next text, because it is big.</summary>
internal sealed class Pass(Automaton automaton)
{
    private const int Leads = 1;
    private const int Follows = 2;
    private static readonly TokenList Nothing = new(0);
    private readonly Matcher matcher = new(automaton);
    private readonly SentenceWords sentence = new(automaton);
    private readonly byte[] places = automaton.Places;
    private readonly Traits anyLead = Any(automaton.Traits);
    private TokenList text = Nothing;
    private bool[] asked = [];
    private List<Match> found = [];

    /// <summary>Steps taken by the last pass.</summary>
    public long Taken => matcher.Taken;

    /// <summary>Finds all matches of the patterns that are asked for.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="wanted">For each pattern, whether anybody wants to know.</param>
    /// <param name="cancel">Gives it up.</param>
    public List<Match> Find(TokenList tokens, bool[] wanted, CancellationToken cancel)
    {
        (text, asked, found) = (tokens, wanted, []);
        matcher.Begin(tokens);
        for (var from = 0; from < tokens.Count;)
        {
            cancel.ThrowIfCancellationRequested();
            var end = EndOfSentence(from);
            sentence.Read(tokens, from, end);
            matcher.Enter(from, end);
            for (var at = from; at < end; at++)
                Find(at, at + 1 < end ? text[at + 1].Word.Symbols : []);
            from = end;
        }
        matcher.End();
        (text, var all) = (Nothing, found);
        found = [];
        return all;
    }

    private static Traits Any(int[] traits)
    {
        var any = Traits.None;
        foreach (var some in traits)
            any |= (Traits)some;
        return any;
    }

    private int EndOfSentence(int from)
    {
        var (end, sentence) = (from + 1, text[from].Sentence);
        while (end < text.Count && text[end].Sentence == sentence)
            end++;
        return end;
    }

    private void Find(int at, int[] next)
    {
        ref var token = ref text[at];
        foreach (var symbol in token.Word.Symbols)
        {
            if (symbol >= places.Length || (places[symbol] & Leads) == 0)
                continue;
            if (symbol < automaton.Singles.Count)
                TryAll(automaton.Singles[symbol], at);
            foreach (var second in next)
            {
                if (second < places.Length && (places[second] & Follows) != 0 && automaton.Pairs.Find(symbol, second) is >= 0 and var list)
                    TryAll(automaton.Doubles[list], at);
            }
        }
        if (token.Is(anyLead))
            TryTraits(at);
    }

    private void TryTraits(int at)
    {
        for (var i = 0; i < automaton.Traits.Length; i++)
        {
            if (text[at].Is((Traits)automaton.Traits[i]))
                TryAll(automaton.ByTrait[i], at);
        }
    }

    private void TryAll(ReadOnlySpan<int> candidates, int at)
    {
        for (var i = 0; i + 2 < candidates.Length; i += 3)
        {
            if (sentence.Has(candidates[i], candidates[i + 1]))
                Try(candidates[i + 2], at);
        }
    }

    private void Try(int entry, int at)
    {
        var pattern = automaton.Patterns[entry];
        if (!asked[pattern])
            return;
        foreach (var need in automaton.EntryNeeds[entry])
        {
            if (!sentence.Has(need))
                return;
        }
        if (matcher.Try(pattern, automaton.Entries[entry], at))
            found.Add(Marked(pattern));
    }

    private Match Marked(int pattern) =>
        new(
            automaton.Rules[pattern],
            (Role)automaton.Roles[pattern],
            matcher.FirstMarked,
            matcher.LastMarked,
            automaton.Better[pattern] is >= 0 and var words ? automaton.Words[words] : null);
}
