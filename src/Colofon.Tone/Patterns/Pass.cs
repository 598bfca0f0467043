using Colofon.Tone.Reading;
using Colofon.Tone.Words;

namespace Colofon.Tone.Patterns;

/// <summary>One pass over a text. What it notes while it works is kept for the next text, because it is big.</summary>
internal sealed class Pass(Automaton automaton)
{
    private static readonly TokenList Nothing = new(0);
    private readonly Matcher matcher = new(automaton);
    private readonly SentenceWords sentence = new(automaton);
    private readonly int[] tried = new int[automaton.Entries.Length];
    private int stamp;
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
            Find(from, end);
            from = end;
        }
        matcher.End();
        (text, var all) = (Nothing, found);
        found = [];
        return all;
    }

    private int EndOfSentence(int from)
    {
        var (end, sentence) = (from + 1, text[from].Sentence);
        while (end < text.Count && text[end].Sentence == sentence)
            end++;
        return end;
    }

    private void Find(int from, int end)
    {
        Renew();
        foreach (var symbol in sentence.Symbols)
        {
            var ways = symbol < automaton.Owned.Count ? automaton.Owned[symbol] : [];
            for (var i = 0; i + 2 < ways.Length; i += 3)
            {
                if (sentence.Has(ways[i], ways[i + 1]))
                    Open(ways[i + 2], from, end);
            }
        }
        foreach (var entry in automaton.Always)
            Open(entry, from, end);
    }

    private void Renew()
    {
        if (stamp == int.MaxValue)
        {
            Array.Clear(tried);
            stamp = 0;
        }
        stamp++;
    }

    private void Open(int entry, int from, int end)
    {
        if (!asked[automaton.Patterns[entry]] || !HasAll(automaton.EntryNeeds[entry]) || tried[entry] == stamp)
            return;
        tried[entry] = stamp;
        foreach (var first in automaton.FirstSymbols[automaton.Firsts[entry]])
        {
            for (var place = sentence.Last(first); place >= 0; place = sentence.Before(place))
                Try(entry, sentence.At(place));
        }
        if ((Traits)automaton.FirstTraits[entry] is var traits && traits != Traits.None)
            TryTraits(entry, traits, from, end);
    }

    private bool HasAll(ReadOnlySpan<int> needs)
    {
        foreach (var need in needs)
        {
            if (!sentence.Has(need))
                return false;
        }
        return true;
    }

    private void TryTraits(int entry, Traits traits, int from, int end)
    {
        for (var at = from; at < end; at++)
        {
            if (text[at].Is(traits))
                Try(entry, at);
        }
    }

    private void Try(int entry, int at)
    {
        if (matcher.Try(automaton.Patterns[entry], automaton.Entries[entry], at))
            found.Add(Marked(automaton.Patterns[entry]));
    }

    private Match Marked(int pattern) =>
        new(
            automaton.Rules[pattern],
            (Role)automaton.Roles[pattern],
            matcher.FirstMarked,
            matcher.LastMarked,
            automaton.Better[pattern] is >= 0 and var words ? automaton.Words[words] : null);
}
