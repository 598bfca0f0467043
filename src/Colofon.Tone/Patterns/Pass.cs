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
    private readonly Traits anyLead = (Traits)automaton.Traits.Aggregate(0, (all, traits) => all | traits);
    private TokenList text = Nothing;
    private bool[] asked = [];
    private List<Match> found = [];

    /// <summary>Steps taken by the last pass.</summary>
    public long Taken => matcher.Taken;

    /// <summary>Finds all matches of the rules that are asked for.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="wanted">For each rule, whether anybody wants to know.</param>
    /// <param name="cancel">Gives it up.</param>
    public List<Match> Find(TokenList tokens, bool[] wanted, CancellationToken cancel)
    {
        (text, asked, found) = (tokens, wanted, []);
        matcher.Begin(tokens);
        sentence.Begin(tokens);
        for (var at = 0; at < tokens.Count; at++)
        {
            cancel.ThrowIfCancellationRequested();
            sentence.Enter(at);
            Find(at);
        }
        matcher.Begin(Nothing);
        sentence.Begin(Nothing);
        (text, var all) = (Nothing, found);
        found = [];
        return all;
    }

    private void Find(int at)
    {
        ref var token = ref text[at];
        var next = at + 1 < text.Count && text[at + 1].Sentence == token.Sentence ? text[at + 1].Word : null;
        foreach (var symbol in token.Word.Symbols)
        {
            if (symbol >= automaton.Places.Length || (automaton.Places[symbol] & Leads) == 0)
                continue;
            if (symbol < automaton.Singles.Count)
                TryAll(automaton.Singles[symbol], at);
            if (next is not null)
                TryPairs(symbol, next, at);
        }
        if (token.Is(anyLead))
            TryTraits(at);
    }

    private void TryPairs(int symbol, Word next, int at)
    {
        foreach (var second in next.Symbols)
        {
            if (second < automaton.Places.Length && (automaton.Places[second] & Follows) != 0 && automaton.Pairs.Find(symbol, second) is >= 0 and var list)
                TryAll(automaton.Doubles[list], at);
        }
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
        for (var i = 0; i < candidates.Length; i += 2)
        {
            var (need, pattern) = (candidates[i], candidates[i + 1]);
            if ((need < 0 || sentence.Has(need)) && asked[automaton.Rules[pattern]] && Has(automaton.PatternNeeds[pattern]))
                Try(pattern, at);
        }
    }

    private bool Has(ReadOnlySpan<int> needs)
    {
        foreach (var need in needs)
        {
            if (!sentence.Has(need))
                return false;
        }
        return true;
    }

    private void Try(int pattern, int at)
    {
        if (!matcher.Try(pattern, at))
            return;
        var better = automaton.Better[pattern] is >= 0 and var words ? automaton.Words[words] : null;
        found.Add(new Match(pattern, automaton.Rules[pattern], (Role)automaton.Roles[pattern], matcher.FirstMarked, matcher.LastMarked, better));
    }
}
