namespace Colofon.Tone.Patterns;

/// <summary>
/// The alternatives of a group, found by the word they begin with: of three hundred ways to say "perhaps" the next word
/// leaves one or none to try.
/// </summary>
internal sealed class Choice
{
    private readonly Dictionary<int, int[]> bySymbol = [];
    private readonly Unit[]?[] beginnings;
    private Unit[]? union;

    /// <param name="starts">Where each alternative starts, in steps after the choice, rising.</param>
    /// <param name="beginnings">The units each may begin with; null where that may be any word, or none.</param>
    public Choice(int[] starts, Unit[]?[] beginnings)
    {
        (Starts, this.beginnings) = (starts, beginnings);
        Others = [.. starts.Where((_, i) => IsFree(beginnings[i]))];
        for (var i = 0; i < starts.Length; i++)
        {
            if (!IsFree(beginnings[i]))
                Add(beginnings[i]!, starts[i]);
        }
        if (Others.Length > 0)
        {
            foreach (var symbol in bySymbol.Keys)
                bySymbol[symbol] = [.. bySymbol[symbol].Concat(Others).Order()];
        }
    }

    public int[] Starts { get; }

    /// <summary>The alternatives that any word may begin, or none.</summary>
    public int[] Others { get; }

    /// <summary>The alternatives that a word bearing the symbol may begin, those that any word may begin among them.</summary>
    public IReadOnlyDictionary<int, int[]> BySymbol => bySymbol;

    /// <summary>What the whole may begin with; null where that may be any word, or none.</summary>
    public Unit[]? Beginnings => union ??= Union();

    private static bool IsFree(Unit[]? units)
    {
        if (units is null)
            return true;
        foreach (var unit in units)
        {
            if (unit.Key < 0)
                return true;
        }
        return false;
    }

    private Unit[]? Union()
    {
        var all = new HashSet<Unit>();
        foreach (var units in beginnings)
        {
            if (units is null)
                return null;
            all.UnionWith(units);
        }
        return [.. all];
    }

    private void Add(Unit[] units, int start)
    {
        foreach (var unit in units)
        {
            if (!bySymbol.TryGetValue(unit.Key, out var known))
                bySymbol[unit.Key] = [start];
            else if (known[^1] != start)
                bySymbol[unit.Key] = [.. known, start];
        }
    }
}
