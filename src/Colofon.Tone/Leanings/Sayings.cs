using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Colofon.Tone.Leanings;

/// <summary>
/// What features say of the rules, each known by a number that is never 0. Two of three say something of one rule, which
/// stands in the number itself; common words say something of nearly all, and have a row.
/// </summary>
/// <param name="rules">How many rules there are.</param>
/// <param name="few">What is said of a few: the number of a rule above and its weight below, sixteen bits each.</param>
/// <param name="rows">What is said of many: a weight for each rule, sixteen bits each, in rows of <see cref="Wide"/>.</param>
internal sealed class Sayings(int rules, int[] few, int[] rows)
{
    private const int KindBits = 6;
    private const int Kind = (1 << KindBits) - 1;
    private const int OfMany = Kind;

    // In the number of what is said of one rule: the last bits are 0, so a bit is set that says it is there.
    private const int IsThere = 1 << KindBits;
    private const int RuleBits = 7;

    /// <summary>From how many rules on a feature has a row.</summary>
    public const int Many = 6;

    /// <summary>How many numbers a row and the sums of a sentence have: a few more than rules, so that they are added many at a time.</summary>
    public int Wide { get; } = (rules + Vector128<short>.Count - 1) / Vector128<short>.Count * Vector128<short>.Count;

    public int[] Few { get; } = few;

    public int[] Rows { get; } = rows;

    /// <summary>The number of what is said of one rule.</summary>
    public static int OfOne(int rule, int weight) => (weight << 16) | (rule << RuleBits) | IsThere;

    /// <summary>The number of what is said of a few rules, from a place on.</summary>
    public static int OfFew(int place, int count) => (place << KindBits) | count;

    /// <summary>The number of a row.</summary>
    public static int OfRow(int row) => (row << KindBits) | OfMany;

    /// <summary>Adds it to the sums of all rules; what grows too big or too small stays at the end.</summary>
    public void Add(int saying, Span<short> sums)
    {
        switch (saying & Kind)
        {
            case 0:
                Add(saying >> RuleBits & ((1 << (16 - RuleBits)) - 1), saying >> 16, sums);
                break;
            case OfMany:
                AddRow(Row(saying), sums);
                break;
            default:
                foreach (var weight in FewOf(saying))
                    Add(weight >> 16, (short)weight, sums);
                break;
        }
    }

    /// <summary>What it says of one rule.</summary>
    public int Of(int saying, int rule)
    {
        if ((saying & Kind) == OfMany)
            return Row(saying)[rule];
        if ((saying & Kind) == 0)
            return (saying >> RuleBits & ((1 << (16 - RuleBits)) - 1)) == rule ? saying >> 16 : 0;
        foreach (var weight in FewOf(saying))
        {
            if (weight >> 16 == rule)
                return (short)weight;
        }
        return 0;
    }

    private ReadOnlySpan<int> FewOf(int saying) => new(Few, saying >> KindBits, saying & Kind);

    private ReadOnlySpan<short> Row(int saying) => MemoryMarshal.Cast<int, short>(Rows).Slice((saying >> KindBits) * Wide, Wide);

    private static void Add(int rule, int weight, Span<short> sums)
    {
        var sum = sums[rule] + weight;
        sums[rule] = sum == (short)sum ? (short)sum : sum < 0 ? short.MinValue : short.MaxValue;
    }

    private static void AddRow(ReadOnlySpan<short> row, Span<short> sums)
    {
        ref var from = ref MemoryMarshal.GetReference(row);
        ref var to = ref MemoryMarshal.GetReference(sums[..row.Length]);
        for (var rule = 0; rule < row.Length; rule += Vector128<short>.Count)
            Vector128.AddSaturate(Vector128.LoadUnsafe(ref to, (nuint)rule), Vector128.LoadUnsafe(ref from, (nuint)rule)).StoreUnsafe(ref to, (nuint)rule);
    }
}
