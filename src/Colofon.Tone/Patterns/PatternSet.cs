using System.Collections.Concurrent;
using Colofon.Tone.Reading;

namespace Colofon.Tone.Patterns;

/// <summary>All patterns of all rules of one language, found in one pass.</summary>
internal sealed class PatternSet(Automaton automaton)
{
    private readonly ConcurrentBag<Pass> idle = [];

    /// <summary>Which patterns are wanted where these rules are.</summary>
    public bool[] Of(bool[] rules)
    {
        var wanted = new bool[automaton.Rules.Length];
        for (var pattern = 0; pattern < wanted.Length; pattern++)
            wanted[pattern] = rules[automaton.Rules[pattern]];
        return wanted;
    }

    /// <summary>Every match of the wanted patterns, sentence by sentence.</summary>
    /// <param name="text">The text that was read.</param>
    /// <param name="wanted">For each pattern, whether anybody wants to know.</param>
    /// <param name="steps">How much work it was.</param>
    /// <param name="cancel">Gives it up.</param>
    public List<Match> Find(ReadText text, bool[] wanted, out long steps, CancellationToken cancel = default)
    {
        var pass = idle.TryTake(out var used) ? used : new Pass(automaton);
        var found = pass.Find(text.Tokens, wanted, cancel);
        steps = pass.Taken + text.Tokens.Count;
        idle.Add(pass);
        return found;
    }
}
