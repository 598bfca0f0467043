using Colofon.Tone.Reading;

namespace Colofon.Tone.Patterns;

/// <summary>
/// Tries one pattern at one token. Shortest gaps first; no step is tried twice at the same token, so the work is bounded
/// by the pattern, whatever the text.
/// </summary>
internal sealed class Matcher(List<Token> tokens)
{
    private const int Reach = 64;
    private int[] failed = new int[Reach * Reach];
    private Pattern pattern = null!;
    private int attempt;
    private int start;
    private int open;
    private int close;

    /// <summary>Steps taken so far, over all patterns: the measure of the work.</summary>
    public long Taken { get; private set; }

    public Match? Try(Pattern candidate, int at)
    {
        (pattern, start, open, close) = (candidate, at, -1, -1);
        attempt++;
        if (failed.Length < candidate.Steps.Length * Reach)
            Array.Resize(ref failed, candidate.Steps.Length * Reach);
        var end = Run(0, at, tokens[at].Sentence);
        if (end <= at)
            return null;
        return new Match(candidate, open < 0 ? at : open, close < 0 ? end - 1 : close);
    }

    private int Run(int step, int at, int sentence)
    {
        while (true)
        {
            Taken++;
            var (op, a, b) = pattern.Steps[step];
            switch (op)
            {
                case Op.Accept:
                    return at;
                case Op.Unit when !In(at, sentence) || !pattern.Units[a].Fits(tokens[at]):
                    return -1;
                case Op.Unit:
                    (step, at) = (step + 1, at + 1);
                    break;
                case Op.Jump:
                    step = a;
                    break;
                case Op.Split:
                    if (Fork(a, at, sentence) is >= 0 and var found)
                        return found;
                    step = b;
                    break;
                case Op.Gap or Op.WideGap:
                    return Leap(step, at, sentence);
                case Op.Open or Op.Close:
                    (open, close) = op == Op.Open ? (at, close) : (open, at - 1);
                    step++;
                    break;
                default:
                    if (In(op == Op.Start ? at - 1 : at, sentence))
                        return -1;
                    step++;
                    break;
            }
        }
    }

    private int Fork(int step, int at, int sentence)
    {
        var state = (step * Reach) + at - start;
        if (at - start >= Reach || failed[state] == attempt)
            return -1;
        var marked = (open, close);
        var found = Run(step, at, sentence);
        if (found < 0)
            (failed[state], open, close) = (attempt, marked.open, marked.close);
        return found;
    }

    private int Leap(int step, int at, int sentence)
    {
        var (op, most, _) = pattern.Steps[step];
        for (var skipped = 0; skipped <= most; skipped++)
        {
            if (Fork(step + 1, at + skipped, sentence) is >= 0 and var found)
                return found;
            if (!In(at + skipped, sentence) || op == Op.Gap && tokens[at + skipped].IsStop)
                return -1;
        }
        return -1;
    }

    private bool In(int at, int sentence) => at >= 0 && at < tokens.Count && tokens[at].Sentence == sentence;
}
