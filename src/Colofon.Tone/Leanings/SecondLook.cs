using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Colofon.Tone.Reading;

namespace Colofon.Tone.Leanings;

/// <summary>
/// Weighs each sentence again with what it and its neighbours weigh for all rules: what stands beside an insult is seldom
/// thanks, and a threat seldom comes alone.
/// </summary>
/// <param name="rules">How many rules there are.</param>
/// <param name="rows">A row for each thing that is seen, of a number for each rule: always, in each place of the text, and what each rule weighs before, here and after. Empty where nothing was learnt.</param>
internal sealed class SecondLook(int rules, int[] rows)
{
    /// <summary>What 1 is in the rows, for something that weighs 1 itself.</summary>
    public const int Scale = 1 << ScaleBits;

    private const int ScaleBits = 10;

    /// <summary>The rows that no rule weighs in: always, and the places.</summary>
    public const int Places = 1 + Features.LastPlace;

    /// <summary>Before, here, after.</summary>
    public const int Neighbours = 3;

    private const int AtOnce = 16;
    private const int Part = 8;
    private const int Least = -6 * LeaningTable.Scale;
    private const int Most = 4 * LeaningTable.Scale;
    private const int PlaceNumbers = 1 + Features.LastPlace;

    // The rows of two neighbours side by side, so that two are multiplied and added at once.
    private readonly short[] pairs = Pairs(rules, rows);

    // What is seen always and in two places, for each two.
    private readonly int[] starts = Starts(rules, rows);
    private readonly int wide = Sayings.WideFor(rules);

    /// <summary>How many rows there are.</summary>
    public static int Rows(int rules) => Places + (Neighbours * rules);

    /// <summary>How many numbers tell what is seen: of the sentence before, of this one, of the one after, each as many as <see cref="Sayings.Wide"/>.</summary>
    public static int RoomOf(int rules) => Neighbours * Sayings.WideFor(rules);

    public int[] Numbers { get; } = rows;

    /// <summary>How much of what a rule weighs is seen: from nothing, where it is sure of no, up to where it is sure.</summary>
    public static short Seen(int weight) => (short)(Math.Clamp(weight, Least, Most) - Least);

    /// <summary>Replaces what each sentence weighs.</summary>
    /// <param name="text">The text.</param>
    /// <param name="leant">What its sentences weigh for each rule.</param>
    public void Take(ReadText text, LeantText leant)
    {
        if (Numbers.Length == 0 || leant.Count == 0)
            return;
        var seen = new short[RoomOf(rules)];
        var next = seen.AsSpan(2 * wide);
        See(leant.Row(0), next);
        for (var sentence = 0; sentence < leant.Count; sentence++)
        {
            seen.AsSpan(wide).CopyTo(seen);
            if (sentence + 1 < leant.Count)
                See(leant.Row(sentence + 1), next);
            else
                next.Clear();
            Weigh(Features.PlaceNumbers(text.Tokens, text.Sentences.First(sentence)), seen, leant.Row(sentence));
        }
    }

    /// <summary>What a sentence weighs for each rule.</summary>
    /// <param name="place">Where it stands, as <see cref="Features.PlaceNumbers"/> tells it.</param>
    /// <param name="seen">What is seen of the sentence before it, of it and of the one after it, by rule; as many as <see cref="RoomOf"/>.</param>
    /// <param name="sums">Filled in; as many as <see cref="Sayings.Wide"/>.</param>
    public void Weigh((int Front, int Back) place, ReadOnlySpan<short> seen, Span<int> sums)
    {
        var start = starts.AsSpan(((place.Front * PlaceNumbers) + place.Back) * wide, wide);
        for (var rule = 0; rule < wide; rule += AtOnce)
            AddPairs(MemoryMarshal.Cast<short, int>(seen), rule, ref start[rule], ref sums[rule]);
    }

    // Sixteen rules at once: nearly all of them see a little in every sentence.
    private void AddPairs(ReadOnlySpan<int> seen, int rule, ref int start, ref int sums)
    {
        var (a, b, c, d) = (Vector128.LoadUnsafe(ref start), Vector128.LoadUnsafe(ref start, 4), Vector128.LoadUnsafe(ref start, 8), Vector128.LoadUnsafe(ref start, 12));
        ref var row = ref pairs[2 * rule];
        foreach (var two in seen)
        {
            var both = Vector128.Create(two).AsInt16();
            a += Products(both, Vector128.LoadUnsafe(ref row));
            b += Products(both, Vector128.LoadUnsafe(ref row, 8));
            c += Products(both, Vector128.LoadUnsafe(ref row, 16));
            d += Products(both, Vector128.LoadUnsafe(ref row, 24));
            row = ref Unsafe.Add(ref row, 2 * wide);
        }
        Scaled(a).StoreUnsafe(ref sums);
        Scaled(b).StoreUnsafe(ref sums, 4);
        Scaled(c).StoreUnsafe(ref sums, 8);
        Scaled(d).StoreUnsafe(ref sums, 12);
    }

    /// <summary>Divided by <see cref="Scale"/>, towards nothing.</summary>
    private static Vector128<int> Scaled(Vector128<int> sums) => (sums + (sums >> 31 & Vector128.Create(Scale - 1))) >> ScaleBits;

    /// <summary>The sums of two products side by side each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<int> Products(Vector128<short> left, Vector128<short> right)
    {
        if (Sse2.IsSupported)
            return Sse2.MultiplyAddAdjacent(left, right);
        var (low, high) = (Vector128.WidenLower(left) * Vector128.WidenLower(right), Vector128.WidenUpper(left) * Vector128.WidenUpper(right));
        return Vector128.Create(low[0] + low[1], low[2] + low[3], high[0] + high[1], high[2] + high[3]);
    }

    private static short[] Pairs(int rules, int[] rows)
    {
        var (wide, pairs) = (Sayings.WideFor(rules), new short[rows.Length == 0 ? 0 : RoomOf(rules) * Sayings.WideFor(rules)]);
        for (var near = 0; pairs.Length > 0 && near < Neighbours; near++)
        {
            for (var other = 0; other < rules; other++)
            {
                for (var rule = 0; rule < rules; rule++)
                    pairs[(((near * wide) + other) / 2 * 2 * wide) + (rule * 2) + (other & 1)] = checked((short)Number(rules, rows, Places + (near * rules) + other, rule));
            }
        }
        return pairs;
    }

    private static int[] Starts(int rules, int[] rows)
    {
        var (wide, starts) = (Sayings.WideFor(rules), new int[rows.Length == 0 ? 0 : PlaceNumbers * PlaceNumbers * Sayings.WideFor(rules)]);
        for (var at = 0; at < starts.Length; at++)
        {
            var ((front, back), rule) = (Math.DivRem(at / wide, PlaceNumbers), at % wide);
            if (rule < rules)
                starts[at] = Number(rules, rows, 0, rule) + (front == 0 ? 0 : Number(rules, rows, front, rule)) + (back == 0 ? 0 : Number(rules, rows, back, rule));
        }
        return starts;
    }

    private static int Number(int rules, int[] rows, int row, int rule) => (row * rules) + rule is var at && at < rows.Length ? rows[at] : 0;

    private static void See(ReadOnlySpan<int> sums, Span<short> seen)
    {
        ref var from = ref MemoryMarshal.GetReference(sums);
        ref var to = ref MemoryMarshal.GetReference(seen);
        for (nuint rule = 0; rule < (nuint)seen.Length; rule += Part)
            Vector128.Narrow(Seen(Vector128.LoadUnsafe(ref from, rule)), Seen(Vector128.LoadUnsafe(ref from, rule + (Part / 2)))).StoreUnsafe(ref to, rule);
    }

    private static Vector128<int> Seen(Vector128<int> sums) =>
        Vector128.Min(Vector128.Max(sums, Vector128.Create(Least)), Vector128.Create(Most)) - Vector128.Create(Least);
}
