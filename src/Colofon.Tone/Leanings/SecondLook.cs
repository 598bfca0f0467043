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
    public const int Scale = 1024;

    /// <summary>The rows that no rule weighs in: always, and the places.</summary>
    public const int Places = 1 + Features.LastPlace;

    /// <summary>Before, here, after.</summary>
    public const int Neighbours = 3;

    private const int AtOnce = 16;
    private const int Least = -6 * LeaningTable.Scale;
    private const int Most = 4 * LeaningTable.Scale;

    // The rows of two neighbours side by side, so that two are multiplied and added at once.
    private readonly short[] pairs = Pairs(rules, rows);
    private readonly int wide = Wide(rules);

    /// <summary>How many rows there are.</summary>
    public static int Rows(int rules) => Places + (Neighbours * rules);

    /// <summary>How many numbers tell what is seen: of the sentence before, of this one, of the one after, by rule, and room.</summary>
    public static int RoomOf(int rules) => ((Neighbours * rules) + 1) / 2 * 2;

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
        var next = seen.AsSpan(2 * rules, rules);
        See(leant.Sums(0), next);
        for (var sentence = 0; sentence < leant.Count; sentence++)
        {
            seen.AsSpan(rules, 2 * rules).CopyTo(seen);
            if (sentence + 1 < leant.Count)
                See(leant.Sums(sentence + 1), next);
            else
                next.Clear();
            Weigh(Features.PlaceNumbers(text.Tokens, text.Sentences.First(sentence)), seen, leant.Sums(sentence));
        }
    }

    /// <summary>What a sentence weighs for each rule.</summary>
    /// <param name="place">Where it stands, as <see cref="Features.PlaceNumbers"/> tells it.</param>
    /// <param name="seen">What is seen of the sentence before it, of it and of the one after it, by rule; as many as <see cref="RoomOf"/>.</param>
    /// <param name="sums">Filled in.</param>
    public void Weigh((int Front, int Back) place, ReadOnlySpan<short> seen, Span<int> sums)
    {
        Span<int> all = stackalloc int[wide];
        all.Clear();
        Row(0).CopyTo(all);
        Add(place.Front, all);
        Add(place.Back, all);
        AddPairs(MemoryMarshal.Cast<short, int>(seen), all);
        for (var rule = 0; rule < sums.Length; rule++)
            sums[rule] = all[rule] / Scale;
    }

    private void Add(int place, Span<int> sums)
    {
        for (var rule = 0; place != 0 && rule < rules; rule++)
            sums[rule] += Numbers[(place * rules) + rule];
    }

    // Sixteen rules at once: nearly all of them see a little in every sentence.
    private void AddPairs(ReadOnlySpan<int> seen, Span<int> sums)
    {
        ref var row = ref MemoryMarshal.GetArrayDataReference(pairs);
        ref var to = ref MemoryMarshal.GetReference(sums);
        for (var rule = 0; rule < wide; rule += AtOnce)
        {
            var (a, b, c, d) = (Vector128.LoadUnsafe(ref to, (nuint)rule), Vector128.LoadUnsafe(ref to, (nuint)rule + 4), Vector128.LoadUnsafe(ref to, (nuint)rule + 8), Vector128.LoadUnsafe(ref to, (nuint)rule + 12));
            for (var pair = 0; pair < seen.Length; pair++)
            {
                var both = Vector128.Create(seen[pair]).AsInt16();
                var at = 2 * (nuint)((pair * wide) + rule);
                a += Products(both, Vector128.LoadUnsafe(ref row, at));
                b += Products(both, Vector128.LoadUnsafe(ref row, at + 8));
                c += Products(both, Vector128.LoadUnsafe(ref row, at + 16));
                d += Products(both, Vector128.LoadUnsafe(ref row, at + 24));
            }
            a.StoreUnsafe(ref to, (nuint)rule);
            b.StoreUnsafe(ref to, (nuint)rule + 4);
            c.StoreUnsafe(ref to, (nuint)rule + 8);
            d.StoreUnsafe(ref to, (nuint)rule + 12);
        }
    }

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
        var (wide, pairs) = (Wide(rules), new short[rows.Length == 0 ? 0 : RoomOf(rules) * Wide(rules)]);
        for (var seen = 0; pairs.Length > 0 && seen < Neighbours * rules; seen++)
        {
            for (var rule = 0; rule < rules; rule++)
                pairs[(seen / 2 * 2 * wide) + (rule * 2) + (seen & 1)] = ((Places + seen) * rules) + rule is var at && at < rows.Length ? checked((short)rows[at]) : (short)0;
        }
        return pairs;
    }

    private static int Wide(int rules) => (rules + AtOnce - 1) / AtOnce * AtOnce;

    private ReadOnlySpan<int> Row(int number) => new(Numbers, number * rules, rules);

    private static void See(ReadOnlySpan<int> sums, Span<short> seen)
    {
        for (var rule = 0; rule < seen.Length; rule++)
            seen[rule] = Seen(sums[rule]);
    }
}
