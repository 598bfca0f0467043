using System.Numerics;
using Colofon.Tone.Patterns;

namespace Colofon.Tone.Leanings;

/// <summary>How much each feature of a sentence speaks for each thing a rule looks for: a linear model in arrays.</summary>
internal sealed class LeaningTable
{
    /// <summary>What 1 is in the numbers of a file.</summary>
    public const int Scale = 64;

    private readonly int shift;

    /// <param name="rules">The rules it knows, by name.</param>
    /// <param name="bases">Four numbers for each of them: what a sentence weighs without any word, what it weighs more where the patterns of the rule mark it, and from what weight on the rule speaks of one that they do not mark and of one that they mark.</param>
    /// <param name="vocabulary">The words.</param>
    /// <param name="keys">The features, a hash table; 0 where a place is free. As many as a power of two.</param>
    /// <param name="rows">The number of each feature among <paramref name="weights"/>.</param>
    /// <param name="weights">For each feature, the number of a rule above and its weight below, sixteen bits each.</param>
    public LeaningTable(string[] rules, int[] bases, Vocabulary vocabulary, long[] keys, int[] rows, IntLists weights)
    {
        (Rules, Bases, Vocabulary, Keys, Rows, Weights) = (rules, bases, vocabulary, keys, rows, weights);
        shift = 64 - BitOperations.Log2((uint)keys.Length);
    }

    public string[] Rules { get; }

    public int[] Bases { get; }

    public Vocabulary Vocabulary { get; }

    public long[] Keys { get; }

    public int[] Rows { get; }

    public IntLists Weights { get; }

    public static LeaningTable Of(string[] rules, int[] bases, Vocabulary vocabulary, IReadOnlyList<(long Key, int[] Weights)> features)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, features.Count * 2));
        var table = new LeaningTable(rules, bases, vocabulary, new long[size], new int[size], IntLists.Of([.. features.Select(feature => feature.Weights)]));
        for (var i = 0; i < features.Count; i++)
            table.Put(features[i].Key, i);
        return table;
    }

    /// <summary>Adds what a feature says to the sums of all rules.</summary>
    public void Add(long key, Span<int> sums)
    {
        for (var at = Place(key); Keys[at] != 0; at = (at + 1) & (Keys.Length - 1))
        {
            if (Keys[at] != key)
                continue;
            foreach (var weight in Weights[Rows[at]])
                sums[weight >> 16] += (short)weight;
            return;
        }
    }

    /// <summary>What a feature says of one rule.</summary>
    public int Of(long key, int rule)
    {
        for (var at = Place(key); Keys[at] != 0; at = (at + 1) & (Keys.Length - 1))
        {
            if (Keys[at] != key)
                continue;
            foreach (var weight in Weights[Rows[at]])
            {
                if (weight >> 16 == rule)
                    return (short)weight;
            }
            return 0;
        }
        return 0;
    }

    private void Put(long key, int row)
    {
        var at = Place(key);
        while (Keys[at] != 0)
            at = (at + 1) & (Keys.Length - 1);
        (Keys[at], Rows[at]) = (key, row);
    }

    private int Place(long key) => (int)((ulong)key * 0x9E37_79B9_7F4A_7C15UL >> shift);
}
