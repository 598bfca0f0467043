namespace Colofon.Tone.Patterns;

/// <summary>What a stretch of steps can begin with, and what can follow that.</summary>
internal sealed class Beginnings(IReadOnlyList<Step> steps, IReadOnlyList<Unit> units, IReadOnlyList<Choice> choices)
{
    public static Beginnings Of(Pattern pattern) => new(pattern.Steps, pattern.Units, pattern.Choices);

    /// <summary>The units of which a match has one as its first token; null where it may begin with any token, or with none.</summary>
    public HashSet<Unit>? First(int from, int end)
    {
        var found = new Dictionary<int, Unit>();
        return Collect(from, end, found) ? [.. found.Values] : null;
    }

    /// <summary>As <see cref="First"/>, of what comes after one of the units that the filter takes.</summary>
    public HashSet<Unit>? Second(Func<Unit, bool> isFirst)
    {
        var firsts = new Dictionary<int, Unit>();
        Collect(0, steps.Count, firsts);
        var found = new Dictionary<int, Unit>();
        return firsts.Where(first => isFirst(first.Value)).All(first => Collect(first.Key + 1, steps.Count, found)) ? [.. found.Values] : null;
    }

    // Found are the units by their step.
    private bool Collect(int at, int end, Dictionary<int, Unit> found)
    {
        if (at >= end)
            return false;
        var step = steps[at];
        switch (step.Op)
        {
            case Op.Unit:
                found[at] = units[step.A];
                return true;
            case Op.Split:
                return Collect(step.A, end, found) && Collect(step.B, end, found);
            case Op.Choice:
                return choices[step.A].Starts.All(start => Collect(at + start, end, found));
            case Op.Jump:
                return Collect(step.A, end, found);
            case Op.Open or Op.Start or Op.Close:
                return Collect(at + 1, end, found);
            default:
                return false;
        }
    }
}
