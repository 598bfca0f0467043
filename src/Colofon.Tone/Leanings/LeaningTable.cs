using System.Numerics;
using Colofon.Tone.Words;

namespace Colofon.Tone.Leanings;

/// <summary>How much each feature of a sentence speaks for each thing a rule looks for: a linear model in arrays.</summary>
internal sealed class LeaningTable
{
    /// <summary>What 1 is in the numbers of a file.</summary>
    public const int Scale = 64;

    private const int FilterBits = 19;
    private const int CountBits = 8;
    private readonly int shift;

    // Of four features three are not in the table, and that is told without leaving the nearest memory of the processor.
    private readonly ulong[] filter = new ulong[1 << (FilterBits - 6)];

    /// <param name="rules">The rules it knows, by name.</param>
    /// <param name="bases">Four numbers for each of them: what a sentence weighs without any word, what it weighs more where the patterns of the rule mark it, and from what weight on the rule speaks of one that they do not mark and of one that they mark.</param>
    /// <param name="vocabulary">The words.</param>
    /// <param name="slots">The features, a hash table: each feature and, after it, where its weights start and (in the last eight bits) how many they are; 0 where a place is free. Twice as many as a power of two.</param>
    /// <param name="weights">The number of a rule above and its weight below, sixteen bits each.</param>
    public LeaningTable(string[] rules, int[] bases, Vocabulary vocabulary, long[] slots, int[] weights)
    {
        (Rules, Bases, Vocabulary, Slots, Weights) = (rules, bases, vocabulary, slots, weights);
        shift = 65 - BitOperations.Log2((uint)slots.Length);
        for (var at = 0; at < slots.Length; at += 2)
            filter[Bit(slots[at]) >> 6] |= 1UL << Bit(slots[at]);
    }

    public string[] Rules { get; }

    public int[] Bases { get; }

    public Vocabulary Vocabulary { get; }

    public long[] Slots { get; }

    public int[] Weights { get; }

    public static LeaningTable Of(string[] rules, int[] bases, Vocabulary vocabulary, IReadOnlyList<(long Key, int[] Weights)> features)
    {
        var slots = new long[2 * (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, features.Count * 2))];
        var table = new LeaningTable(rules, bases, vocabulary, slots, [.. features.SelectMany(feature => feature.Weights)]);
        var start = 0;
        foreach (var (key, weights) in features)
        {
            table.Put(key, ((long)start << CountBits) | (long)weights.Length);
            start += weights.Length;
        }
        return new LeaningTable(rules, bases, vocabulary, slots, table.Weights);
    }

    /// <summary>Adds what a feature says to the sums of all rules.</summary>
    public void Add(long key, Span<int> sums)
    {
        foreach (var weight in Find(key))
            sums[weight >> 16] += (short)weight;
    }

    /// <summary>Whether the feature may be in the table; false is sure.</summary>
    public bool MayHave(long key) => (filter[Bit(key) >> 6] >> Bit(key) & 1) != 0;

    /// <summary>What a feature says of one rule.</summary>
    public int Of(long key, int rule)
    {
        foreach (var weight in Find(key))
        {
            if (weight >> 16 == rule)
                return (short)weight;
        }
        return 0;
    }

    private ReadOnlySpan<int> Find(long key)
    {
        for (var at = Place(key); Slots[at] != 0; at = (at + 2) & (Slots.Length - 1))
        {
            if (Slots[at] == key)
                return new ReadOnlySpan<int>(Weights, (int)(Slots[at + 1] >> CountBits), (int)Slots[at + 1] & ((1 << CountBits) - 1));
        }
        return default;
    }

    private void Put(long key, long weights)
    {
        var at = Place(key);
        while (Slots[at] != 0)
            at = (at + 2) & (Slots.Length - 1);
        (Slots[at], Slots[at + 1]) = (key, weights);
    }

    private static int Bit(long key) => (int)((ulong)key * 0xD6E8_FEB8_6659_FD93UL >> (64 - FilterBits));

    private int Place(long key) => 2 * (int)((ulong)key * 0x9E37_79B9_7F4A_7C15UL >> shift);
}
