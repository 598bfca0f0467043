using Colofon.Tone.Reading;

namespace Colofon.Tone.Patterns;

/// <summary>
/// Tries one pattern at one token. Shortest gaps first; no step is tried twice at the same token, so the work is bounded
/// by the pattern, whatever the text. Used for one text after another, never for two at once.
/// </summary>
internal sealed class Matcher
{
    private const int Reach = 64;
    private Token[] tokens = [];
    private int count;
    private int[] failed = new int[Reach * Reach];
    private Pattern pattern = null!;
    private int attempt;
    private int start;
    private int open;
    private int close;

    /// <summary>Steps taken so far, over all patterns: the measure of the work.</summary>
    public long Taken { get; private set; }

    public void Begin(Token[] text, int length) => (tokens, count, Taken) = (text, length, 0);

    /// <summary>Lets go of the text; <see cref="Taken"/> stays.</summary>
    public void End() => (tokens, count) = ([], 0);

    public Match? Try(Pattern candidate, int at)
    {
        (pattern, start, open, close) = (candidate, at, -1, -1);
        if (attempt == int.MaxValue)
            (attempt, failed) = (0, new int[failed.Length]);
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
                case Op.Choice:
                    return Choose(step, at, sentence);
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

    private int Choose(int step, int at, int sentence)
    {
        var choice = pattern.Choices[pattern.Steps[step].A];
        if (!In(at, sentence))
            return Any(choice.Others, step, at, sentence);
        ReadOnlySpan<int> starts = default;
        foreach (var symbol in tokens[at].Word.Symbols)
        {
            var more = choice.Of(symbol);
            if (!more.IsEmpty && !starts.IsEmpty)
                return AnyOfSeveral(choice, step, at, sentence);
            starts = more.IsEmpty ? starts : more;
        }
        return Any(starts.IsEmpty ? choice.Others : starts, step, at, sentence);
    }

    private int AnyOfSeveral(Choice choice, int step, int at, int sentence)
    {
        for (var start = choice.Next(tokens[at].Word, 0); start > 0; start = choice.Next(tokens[at].Word, start))
        {
            if (Fork(step + start, at, sentence) is >= 0 and var found)
                return found;
        }
        return -1;
    }

    private int Any(ReadOnlySpan<int> starts, int step, int at, int sentence)
    {
        foreach (var start in starts)
        {
            if (Fork(step + start, at, sentence) is >= 0 and var found)
                return found;
        }
        return -1;
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

    private bool In(int at, int sentence) => (uint)at < (uint)count && tokens[at].Sentence == sentence;
}
