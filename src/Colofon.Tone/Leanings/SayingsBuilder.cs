using System.Runtime.InteropServices;

namespace Colofon.Tone.Leanings;

/// <summary>Lays out what features say.</summary>
internal sealed class SayingsBuilder(int rules)
{
    private readonly List<int> few = [];
    private readonly int wide = Sayings.WideFor(rules);

    // The first row says nothing.
    private readonly List<short> rows = [.. new short[Sayings.WideFor(rules)]];

    /// <summary>The number of what a feature says.</summary>
    public int Add((int Rule, int Weight)[] weights)
    {
        if (weights.Length >= Sayings.Many)
            return Sayings.OfRow(AddRow(weights));
        if (weights is [var only])
            return Sayings.OfOne(only.Rule, only.Weight);
        few.AddRange(weights.Select(weight => (weight.Rule << 16) | (ushort)(short)weight.Weight));
        return Sayings.OfFew(few.Count - weights.Length, weights.Length);
    }

    public Sayings Build() => new(rules, [.. few], [.. MemoryMarshal.Cast<short, int>(rows.ToArray())]);

    /// <summary>The number of a row that says it.</summary>
    public int AddRow((int Rule, int Weight)[] weights)
    {
        var row = new short[wide];
        foreach (var (rule, weight) in weights)
            row[rule] = (short)weight;
        rows.AddRange(row);
        return (rows.Count / wide) - 1;
    }
}
