using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Colofon.Tone.Leanings;

/// <summary>
/// What features say of the rules, each known by a number that is never 0. Two of three say something of one rule, which
/// stands in the number itself; common words say something of nearly all, and have a row.
/// </summary>
/// <param name="rules">How many rules there are.</param>
/// <param name="few">What is said of a few: the number of a rule above and its weight below, sixteen bits each.</param>
/// <param name="rows">What is said of many: a weight for each rule, sixteen bits each, in rows of <see cref="Wide"/>; the first says nothing.</param>
internal sealed class Sayings(int rules, int[] few, int[] rows)
{
    private const int KindBits = 6;
    private const int Kind = (1 << KindBits) - 1;
    private const int OfMany = Kind;

    // In the number of what is said of one rule: the last bits are 0, so a bit is set that says it is there.
    private const int IsThere = 1 << KindBits;
    private const int RuleBits = 7;

    // So many sums are held in the processor while rows are added.
    private const int Block = 32;

    /// <summary>From how many rules on a feature has a row.</summary>
    public const int Many = 6;

    /// <summary>How many rows there are.</summary>
    public int RowCount => Wide == 0 ? 0 : Rows.Length * 2 / Wide;

    /// <summary>How many numbers a row and the sums of a sentence have: a few more than rules, so that they are added many at a time.</summary>
    public int Wide { get; } = WideFor(rules);

    /// <inheritdoc cref="Wide"/>
    public static int WideFor(int rules) => (rules + Block - 1) / Block * Block;

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
                AddRow(saying, sums);
                break;
            default:
                foreach (var weight in FewOf(saying))
                    Add(weight >> 16, (short)weight, sums);
                break;
        }
    }

    /// <summary>Takes it, which is no row, from the sums again.</summary>
    public void Take(int saying, Span<short> sums)
    {
        if ((saying & Kind) == 0)
            Add(saying >> RuleBits & ((1 << (16 - RuleBits)) - 1), -(saying >> 16), sums);
        else
        {
            foreach (var weight in FewOf(saying))
                Add(weight >> 16, -(short)weight, sums);
        }
    }

    /// <summary>Takes rows from the sums again.</summary>
    public void TakeRows(int[] rows, int count, Span<short> sums)
    {
        for (var i = 0; i < count; i++)
        {
            var row = Row(rows[i]);
            for (var rule = 0; rule < row.Length; rule += Vector128<short>.Count)
                Vector128.SubtractSaturate(Vector128.Create<short>(sums[rule..]), Vector128.Create(row[rule..])).CopyTo(sums[rule..]);
        }
    }

    /// <summary>The number of the row that it is.</summary>
    public static int RowOf(int saying) => saying >> KindBits;

    /// <summary>Whether it is a row.</summary>
    public static bool IsRow(int saying) => (saying & Kind) == OfMany;

    /// <summary>Adds rows to the sums of all rules; what grows too big or too small stays at the end.</summary>
    /// <param name="rows">Their numbers.</param>
    /// <param name="count">How many of them.</param>
    /// <param name="sums">As many as <see cref="Wide"/>.</param>
    public void AddRows(int[] rows, int count, Span<short> sums)
    {
        ref var all = ref Unsafe.As<int, short>(ref MemoryMarshal.GetArrayDataReference(Rows));
        for (var from = 0; from < Wide; from += Block)
        {
            ref var to = ref sums[from];
            var (a, b, c, d) = (Vector128.LoadUnsafe(ref to), Vector128.LoadUnsafe(ref to, 8), Vector128.LoadUnsafe(ref to, 16), Vector128.LoadUnsafe(ref to, 24));
            for (var i = 0; i < count; i++)
            {
                ref var row = ref Unsafe.Add(ref all, (rows[i] * Wide) + from);
                a = Vector128.AddSaturate(a, Vector128.LoadUnsafe(ref row));
                b = Vector128.AddSaturate(b, Vector128.LoadUnsafe(ref row, 8));
                c = Vector128.AddSaturate(c, Vector128.LoadUnsafe(ref row, 16));
                d = Vector128.AddSaturate(d, Vector128.LoadUnsafe(ref row, 24));
            }
            a.StoreUnsafe(ref to);
            b.StoreUnsafe(ref to, 8);
            c.StoreUnsafe(ref to, 16);
            d.StoreUnsafe(ref to, 24);
        }
    }

    /// <summary>What it says of one rule.</summary>
    public int Of(int saying, int rule)
    {
        if ((saying & Kind) == OfMany)
            return Row(RowOf(saying))[rule];
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

    /// <summary>What a row says of each rule.</summary>
    public ReadOnlySpan<short> Row(int row) => MemoryMarshal.Cast<int, short>(Rows).Slice(row * Wide, Wide);

    private static void Add(int rule, int weight, Span<short> sums)
    {
        var sum = sums[rule] + weight;
        sums[rule] = sum == (short)sum ? (short)sum : sum < 0 ? short.MinValue : short.MaxValue;
    }

    private void AddRow(int saying, Span<short> sums)
    {
        ref var row = ref MemoryMarshal.GetReference(Row(RowOf(saying)));
        ref var to = ref MemoryMarshal.GetReference(sums);
        for (nuint rule = 0; rule < (nuint)Wide; rule += 8)
            Vector128.AddSaturate(Vector128.LoadUnsafe(ref to, rule), Vector128.LoadUnsafe(ref row, rule)).StoreUnsafe(ref to, rule);
    }
}
