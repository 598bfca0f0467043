using System.Collections.Concurrent;
using Colofon.Tone.Reading;

namespace Colofon.Tone.Patterns;

/// <summary>All patterns of all rules of one language, found in one pass.</summary>
internal sealed class PatternSet(Automaton automaton)
{
    private readonly ConcurrentBag<Pass> idle = [];

    /// <summary>Every match of the patterns of the rules that are sought, sentence by sentence.</summary>
    /// <param name="text">The text that was read.</param>
    /// <param name="sought">Where which rules want to know.</param>
    /// <param name="steps">How much work it was.</param>
    /// <param name="cancel">Gives it up.</param>
    public List<Match> Find(ReadText text, Sought sought, out long steps, CancellationToken cancel = default)
    {
        var pass = idle.TryTake(out var used) ? used : new Pass(automaton);
        var found = pass.Find(text, sought, cancel);
        steps = pass.Taken + text.Tokens.Count;
        idle.Add(pass);
        return found;
    }
}
