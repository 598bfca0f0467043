using Colofon.Tone.Reading;

namespace Colofon.Tone.Patterns;

/// <summary>
/// Tries one pattern at one token. Shortest gaps first; after a while no step is tried twice at the same token, so the work is bounded
/// by the pattern, whatever the text. Used for one text after another, never for two at once.
/// </summary>
internal sealed class Matcher(Automaton automaton)
{
    private const int Reach = 64;
    private const int Free = 100;
    private static readonly TokenList Nothing = new(0);
    private readonly int[] steps = automaton.Steps;
    private TokenList tokens = Nothing;
    private int from;
    private int end;
    private int[] failed = [];
    private int first;
    private int last;
    private int forks;
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

    public void Begin(TokenList text) => (tokens, Taken) = (text, 0);

    /// <summary>What is tried from now on lies in this sentence.</summary>
    public void Enter(int first, int afterLast) => (from, end) = (first, afterLast);

    /// <summary>Lets go of the text; <see cref="Taken"/> stays.</summary>
    public void End() => tokens = Nothing;

    public bool Try(int pattern, int entry, int at)
    {
        (first, last, start, open, close, forks) = (automaton.First[pattern], automaton.First[pattern + 1], at, -1, -1, 0);
        var after = Run(entry, at);
        if (after <= at)
            return false;
        (FirstMarked, LastMarked) = (open < 0 ? at : open, close < 0 ? after - 1 : close);
        return true;
    }

    private int Run(int step, int at)
    {
        while (true)
        {
            Taken++;
            var (op, operand) = (Steps.Op(steps[step]), Steps.Operand(steps[step]));
            switch (op)
            {
                case Op.Symbol when at >= end || !tokens[at].Word.Has(operand):
                    return -1;
                case Op.Unit when at >= end || !automaton.Fits(operand, in tokens[at]):
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
                    if (Fork(step + 1, at) is >= 0 and var found)
                        return found;
                    step = operand;
                    break;
                case Op.Choice:
                    return Choose(step, operand, at);
                case Op.Gap or Op.WideGap:
                    return Leap(step, at);
                case Op.Open or Op.Close:
                    (open, close) = op == Op.Open ? (at, close) : (open, at - 1);
                    step++;
                    break;
                default:
                    if (In(op == Op.Start ? at - 1 : at))
                        return -1;
                    step++;
                    break;
            }
        }
    }

    private int Fork(int step, int at)
    {
        if (at - start >= Reach || forks >= Free && failed[State(step, at)] == attempt)
            return -1;
        if (++forks == Free)
            MakeRoom();
        var (opened, closed) = (open, close);
        var found = Run(step, at);
        if (found < 0)
            (open, close) = (opened, closed);
        if (found < 0 && forks >= Free)
            failed[State(step, at)] = attempt;
        return found;
    }

    private int State(int step, int at) => ((step - first) * Reach) + at - start;

    // Nearly every attempt ends within a few forks, and the notes lie far apart in memory.
    private void MakeRoom()
    {
        if (attempt == int.MaxValue)
            (attempt, failed) = (0, new int[failed.Length]);
        attempt++;
        if (failed.Length < (last - first) * Reach)
            failed = new int[(last - first) * Reach];
    }

    private int Choose(int step, int choice, int at)
    {
        if (at >= end)
            return Any(automaton.Others[choice], step, at);
        var list = -1;
        foreach (var symbol in tokens[at].Word.Symbols)
        {
            if (automaton.Alternatives(choice, symbol) is not (>= 0 and var more))
                continue;
            if (list >= 0)
                return AnyOfSeveral(choice, step, at);
            list = more;
        }
        return Any(list < 0 ? automaton.Others[choice] : list, step, at);
    }

    private int AnyOfSeveral(int choice, int step, int at)
    {
        for (var next = Next(choice, at, 0); next > 0; next = Next(choice, at, next))
        {
            if (Fork(step + next, at) is >= 0 and var found)
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
            if (automaton.Alternatives(choice, symbol) is >= 0 and var list)
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

    private int Any(int list, int step, int at)
    {
        foreach (var next in automaton.Starts[list])
        {
            if (Fork(step + next, at) is >= 0 and var found)
                return found;
        }
        return -1;
    }

    private int Leap(int step, int at)
    {
        var (op, most) = (Steps.Op(steps[step]), Steps.Operand(steps[step]));
        var symbol = Steps.Op(steps[step + 1]) == Op.Symbol ? Steps.Operand(steps[step + 1]) : -1;
        for (var furthest = at + most; at <= furthest; at++)
        {
            Taken++;
            if ((symbol < 0 || Bears(at, symbol)) && Fork(step + 1, at) is >= 0 and var found)
                return found;
            if (at >= end || op == Op.Gap && tokens[at].IsStop)
                return -1;
        }
        return -1;
    }

    private bool Bears(int at, int symbol) => at < end && tokens[at].Word.Has(symbol);

    private bool In(int at) => at >= from && at < end;
}
