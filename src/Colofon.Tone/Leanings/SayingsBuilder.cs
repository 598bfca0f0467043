using System.Runtime.InteropServices;

namespace Colofon.Tone.Leanings;

/// <summary>Lays out what features say.</summary>
internal sealed class SayingsBuilder(int rules)
{
    private readonly List<int> few = [];
    private readonly List<short> rows = [];
    private readonly int wide = new Sayings(rules, [], []).Wide;

    /// <summary>The number of what a feature says.</summary>
    public int Add((int Rule, int Weight)[] weights, bool always)
    {
        if (always || weights.Length >= Sayings.Many)
            return AddRow(weights);
        if (weights is [var only])
            return Sayings.OfOne(only.Rule, only.Weight);
        few.AddRange(weights.Select(weight => (weight.Rule << 16) | (ushort)(short)weight.Weight));
        return Sayings.OfFew(few.Count - weights.Length, weights.Length);
    }

    public Sayings Build() => new(rules, [.. few], [.. MemoryMarshal.Cast<short, int>(rows.ToArray())]);

    private int AddRow((int Rule, int Weight)[] weights)
    {
        var row = new short[wide];
        foreach (var (rule, weight) in weights)
            row[rule] = (short)weight;
        rows.AddRange(row);
        return Sayings.OfRow((rows.Count / wide) - 1);
    }
}
