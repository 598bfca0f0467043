namespace Colofon.Tone.Patterns;

/// <summary>What a stretch of steps can begin with, and what can follow that.</summary>
internal sealed class Beginnings(IReadOnlyList<Step> steps, IReadOnlyList<Unit> units, IReadOnlyList<Choice> choices)
{
    public static Beginnings Of(Pattern pattern) => new(pattern.Compiled.Steps, pattern.Compiled.Units, pattern.Compiled.Choices);

    /// <summary>The units of which a match has one as its first token; null where it may begin with any token, or with none.</summary>
    public Unit[]? First(int from, int end)
    {
        if (from < end && steps[from].Op == Op.Unit)
            return units[steps[from].A].Alone;
        var found = new HashSet<Unit>();
        return AddFirst(from, end, found) ? [.. found] : null;
    }

    /// <summary>As <see cref="First"/>, of what comes after one of these steps.</summary>
    public Unit[]? After(List<int> firsts)
    {
        if (firsts.Count == 1)
            return First(firsts[0] + 1, steps.Count);
        var found = new HashSet<Unit>();
        foreach (var first in firsts)
        {
            if (!AddFirst(first + 1, steps.Count, found))
                return null;
        }
        return [.. found];
    }

    /// <summary>The steps that ask for the first token, whatever way is taken.</summary>
    public void AddSteps(int at, List<int> found)
    {
        var step = steps[at];
        switch (step.Op)
        {
            case Op.Unit:
                found.Add(at);
                break;
            case Op.Split:
                AddSteps(step.A, found);
                AddSteps(step.B, found);
                break;
            case Op.Choice:
                foreach (var start in choices[step.A].Starts)
                    AddSteps(at + start, found);
                break;
            case Op.Jump:
                AddSteps(step.A, found);
                break;
            case Op.Open or Op.Start or Op.Close:
                AddSteps(at + 1, found);
                break;
            default:
                break;
        }
    }

    private bool AddFirst(int at, int end, HashSet<Unit> found)
    {
        if (at >= end)
            return false;
        var step = steps[at];
        switch (step.Op)
        {
            case Op.Unit:
                found.Add(units[step.A]);
                return true;
            case Op.Split:
                return AddFirst(step.A, end, found) && AddFirst(step.B, end, found);
            case Op.Choice when choices[step.A].Beginnings is { } known:
                found.UnionWith(known);
                return true;
            case Op.Choice:
                return choices[step.A].Starts.All(start => AddFirst(at + start, end, found));
            case Op.Jump:
                return AddFirst(step.A, end, found);
            case Op.Open or Op.Start or Op.Close:
                return AddFirst(at + 1, end, found);
            default:
                return false;
        }
    }
}
