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
    private readonly Openings openings = new(automaton);
    private int stamp;
    private TokenList text = Nothing;
    private ulong asked;
    private List<Match> found = [];

    /// <summary>Steps taken by the last pass.</summary>
    public long Taken => matcher.Taken;

    /// <summary>Finds all matches of the patterns that are sought.</summary>
    /// <param name="read">The text.</param>
    /// <param name="sought">Where which rules want to know.</param>
    /// <param name="cancel">Gives it up.</param>
    public List<Match> Find(ReadText read, Sought sought, CancellationToken cancel)
    {
        (text, found) = (read.Tokens, []);
        matcher.Begin(text);
        for (var number = 0; number < read.Sentences.Count; number++)
        {
            cancel.ThrowIfCancellationRequested();
            var (from, end) = (read.Sentences.First(number), read.Sentences.End(number));
            asked = sought.In(number);
            if (asked != 0 && (asked &= openings.Of(text, from, end)) != 0)
                Find(from, end);
        }
        matcher.End();
        (text, var all) = (Nothing, found);
        found = [];
        return all;
    }

    private void Find(int from, int end)
    {
        sentence.Read(text, from, end);
        matcher.Enter(from, end);
        Renew();
        foreach (var symbol in sentence.Symbols)
        {
            if ((openings.Of(symbol) & asked) == 0)
                continue;
            var ways = automaton.Owned[symbol];
            for (var i = 0; i + 2 < ways.Length; i += 3)
            {
                if ((openings.OfWay(ways[i + 2]) & asked) != 0 && sentence.Has(ways[i], ways[i + 1]))
                    Open(ways[i + 2], from, end);
            }
        }
        foreach (var entry in automaton.Always)
        {
            if ((openings.OfWay(entry) & asked) != 0)
                Open(entry, from, end);
        }
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
        if (tried[entry] == stamp || !HasAll(automaton.EntryNeeds[entry]))
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
