using Colofon.Tone.Reading;

namespace Colofon.Tone.Patterns;

/// <summary>
/// Tries one pattern at one token. Shortest gaps first; no step is tried twice at the same token, so the work is bounded
/// by the pattern, whatever the text. Used for one text after another, never for two at once.
/// </summary>
internal sealed class Matcher(Automaton automaton)
{
    private const int Reach = 64;
    private readonly int[] steps = automaton.Steps;
    private TokenList tokens = new(0);
    private int[] failed = new int[Reach * Reach];
    private int first;
    private int attempt;
    private int start;
    private int open;
    private int close;

    /// <summary>Steps taken since the text was begun: the measure of the work.</summary>
    public long Taken { get; private set; }

    /// <summary>The first token of what the last match marked.</summary>
    public int FirstMarked { get; private set; }

    /// <summary>The last one.</summary>
    public int LastMarked { get; private set; }

    public void Begin(TokenList text)
    {
        tokens = text;
        Taken = text.Count > 0 ? 0 : Taken;
    }

    public bool Try(int pattern, int at)
    {
        (first, start, open, close) = (automaton.First[pattern], at, -1, -1);
        if (attempt == int.MaxValue)
            (attempt, failed) = (0, new int[failed.Length]);
        attempt++;
        var room = (automaton.First[pattern + 1] - first) * Reach;
        if (failed.Length < room)
            failed = new int[room];
        var end = Run(first, at, tokens[at].Sentence);
        if (end <= at)
            return false;
        (FirstMarked, LastMarked) = (open < 0 ? at : open, close < 0 ? end - 1 : close);
        return true;
    }

    private int Run(int step, int at, int sentence)
    {
        while (true)
        {
            Taken++;
            var (op, operand) = (Steps.Op(steps[step]), Steps.Operand(steps[step]));
            switch (op)
            {
                case Op.Symbol when !In(at, sentence) || !tokens[at].Word.Has(operand):
                    return -1;
                case Op.Unit when !In(at, sentence) || !automaton.Fits(operand, in tokens[at]):
                    return -1;
                case Op.Symbol or Op.Unit:
                    (step, at) = (step + 1, at + 1);
                    break;
                case Op.Accept:
                    return at;
                case Op.Jump:
                    step = operand;
                    break;
                case Op.Split:
                    if (Fork(step + 1, at, sentence) is >= 0 and var found)
                        return found;
                    step = operand;
                    break;
                case Op.Choice:
                    return Choose(step, operand, at, sentence);
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
        var state = ((step - first) * Reach) + at - start;
        if (at - start >= Reach || failed[state] == attempt)
            return -1;
        var (opened, closed) = (open, close);
        var found = Run(step, at, sentence);
        if (found < 0)
            (failed[state], open, close) = (attempt, opened, closed);
        return found;
    }

    private int Choose(int step, int choice, int at, int sentence)
    {
        if (!In(at, sentence))
            return Any(automaton.Others[choice], step, at, sentence);
        var list = -1;
        foreach (var symbol in tokens[at].Word.Symbols)
        {
            if (automaton.Choices.Find(choice, symbol) is not (>= 0 and var more))
                continue;
            if (list >= 0)
                return AnyOfSeveral(choice, step, at, sentence);
            list = more;
        }
        return Any(list < 0 ? automaton.Others[choice] : list, step, at, sentence);
    }

    private int AnyOfSeveral(int choice, int step, int at, int sentence)
    {
        for (var next = Next(choice, at, 0); next > 0; next = Next(choice, at, next))
        {
            if (Fork(step + next, at, sentence) is >= 0 and var found)
                return found;
        }
        return -1;
    }

    /// <summary>For a word that bears several of the symbols asked for: its first alternative after another; 0 when none is left.</summary>
    private int Next(int choice, int at, int after)
    {
        var next = int.MaxValue;
        foreach (var symbol in tokens[at].Word.Symbols)
        {
            if (automaton.Choices.Find(choice, symbol) is >= 0 and var list)
                next = Math.Min(next, FirstAfter(automaton.Starts[list], after));
        }
        return next == int.MaxValue ? 0 : next;
    }

    private static int FirstAfter(ReadOnlySpan<int> starts, int after)
    {
        foreach (var next in starts)
        {
            if (next > after)
                return next;
        }
        return int.MaxValue;
    }

    private int Any(int list, int step, int at, int sentence)
    {
        foreach (var next in automaton.Starts[list])
        {
            if (Fork(step + next, at, sentence) is >= 0 and var found)
                return found;
        }
        return -1;
    }

    private int Leap(int step, int at, int sentence)
    {
        var (op, most) = (Steps.Op(steps[step]), Steps.Operand(steps[step]));
        for (var skipped = 0; skipped <= most; skipped++)
        {
            if (Fork(step + 1, at + skipped, sentence) is >= 0 and var found)
                return found;
            if (!In(at + skipped, sentence) || op == Op.Gap && tokens[at + skipped].IsStop)
                return -1;
        }
        return -1;
    }

    private bool In(int at, int sentence) => (uint)at < (uint)tokens.Count && tokens[at].Sentence == sentence;
}
