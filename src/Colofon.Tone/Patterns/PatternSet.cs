using System.Collections.Concurrent;
using Colofon.Tone.Reading;

namespace Colofon.Tone.Patterns;

/// <summary>All patterns of all rules of one language, found in one pass.</summary>
internal sealed class PatternSet(IEnumerable<Pattern> patterns)
{
    private readonly PatternIndex index = new(patterns);
    private readonly ConcurrentBag<Pass> idle = [];

    /// <summary>Every match, in the order of its first token.</summary>
    /// <param name="text">The text that was read.</param>
    /// <param name="steps">How much work it was.</param>
    /// <param name="cancel">Gives it up.</param>
    public List<Match> Find(ReadText text, out long steps, CancellationToken cancel = default)
    {
        var pass = idle.TryTake(out var used) ? used : new Pass(index);
        var found = pass.Find(text.Tokens, cancel);
        steps = pass.Taken + text.Tokens.Count;
        idle.Add(pass);
        return found;
    }
}
