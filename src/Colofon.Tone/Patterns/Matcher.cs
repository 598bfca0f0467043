using Colofon.Tone.Reading;

namespace Colofon.Tone.Patterns;

/// <summary>Tries one pattern at one token. Shortest gaps first; gives up after a bounded number of steps.</summary>
internal sealed class Matcher(List<Token> tokens)
{
    private const int MostSteps = 3000;
    private Pattern pattern = null!;
    private int budget;
    private int open;
    private int close;

    /// <summary>Steps taken so far, over all patterns: the measure of the work.</summary>
    public long Taken { get; private set; }

    public Match? Try(Pattern candidate, int at)
    {
        (pattern, budget, open, close) = (candidate, MostSteps, -1, -1);
        var end = Run(0, at, tokens[at].Sentence);
        Taken += MostSteps - budget;
        if (end <= at)
            return null;
        return new Match(candidate, open < 0 ? at : open, close < 0 ? end - 1 : close);
    }

    private int Run(int step, int at, int sentence)
    {
        while (budget-- > 0)
        {
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
        return -1;
    }

    private int Fork(int step, int at, int sentence)
    {
        var marked = (open, close);
        var found = Run(step, at, sentence);
        if (found < 0)
            (open, close) = marked;
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
