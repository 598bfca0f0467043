using System.Numerics;

namespace Colofon.Tone.Patterns;

/// <summary>A number for each pair of numbers: a hash table in two arrays, so that it can be read from a file as it is.</summary>
/// <param name="keys">The pairs; a place is free where <paramref name="values"/> has 0. As many as a power of two.</param>
/// <param name="values">What each pair stands for, and 1 more.</param>
internal sealed class PairTable(long[] keys, int[] values)
{
    private readonly int shift = 64 - BitOperations.Log2((uint)keys.Length);

    public static PairTable Of(Dictionary<long, int> pairs)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, pairs.Count * 2));
        var table = new PairTable(new long[size], new int[size]);
        foreach (var (pair, value) in pairs)
            table.Put(pair, value);
        return table;
    }

    public long[] Keys { get; } = keys;

    public int[] Values { get; } = values;

    public static long Pair(int first, int second) => ((long)first << 32) | (uint)second;

    /// <summary>What a pair stands for; -1 when nothing.</summary>
    public int Find(int first, int second)
    {
        var pair = Pair(first, second);
        for (var at = Place(pair); Values[at] != 0; at = (at + 1) & (Keys.Length - 1))
        {
            if (Keys[at] == pair)
                return Values[at] - 1;
        }
        return -1;
    }

    private void Put(long pair, int value)
    {
        var at = Place(pair);
        while (Values[at] != 0)
            at = (at + 1) & (Keys.Length - 1);
        (Keys[at], Values[at]) = (pair, value + 1);
    }

    private int Place(long pair) => (int)((ulong)pair * 0x9E37_79B9_7F4A_7C15UL >> shift);
}
