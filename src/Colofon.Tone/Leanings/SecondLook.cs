using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
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

    private const int Least = -6 * LeaningTable.Scale;
    private const int Most = 4 * LeaningTable.Scale;

    /// <summary>How many rows there are.</summary>
    public static int Rows(int rules) => Places + (Neighbours * rules);

    public int[] Numbers { get; } = rows;

    /// <summary>How much of what a rule weighs is seen: from nothing, where it is sure of no, up to where it is sure.</summary>
    public static int Seen(int weight) => Math.Clamp(weight, Least, Most) - Least;

    /// <summary>Replaces what each sentence weighs.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="text">What its sentences weigh for each rule.</param>
    public void Take(TokenList tokens, LeantText text)
    {
        if (Numbers.Length == 0 || text.Count == 0)
            return;
        var (before, here, after) = (new int[rules], new int[rules], new int[rules]);
        See(text.Sums(0), after);
        for (var sentence = 0; sentence < text.Count; sentence++)
        {
            (before, here, after) = (here, after, before);
            if (sentence + 1 < text.Count)
                See(text.Sums(sentence + 1), after);
            else
                Array.Clear(after);
            Weigh(Features.PlaceNumbers(tokens, text.First(sentence)), before, here, after, text.Sums(sentence));
        }
    }

    /// <summary>What a sentence weighs for each rule.</summary>
    /// <param name="place">Where it stands, as <see cref="Features.PlaceNumbers"/> tells it.</param>
    /// <param name="before">What is seen of the sentence before it, by rule.</param>
    /// <param name="here">What is seen of it.</param>
    /// <param name="after">What is seen of the sentence after it.</param>
    /// <param name="sums">Filled in.</param>
    public void Weigh((int Front, int Back) place, ReadOnlySpan<int> before, ReadOnlySpan<int> here, ReadOnlySpan<int> after, Span<int> sums)
    {
        Row(0).CopyTo(sums);
        Add(place.Front, sums);
        Add(place.Back, sums);
        Add(Places, before, sums);
        Add(Places + rules, here, sums);
        Add(Places + (2 * rules), after, sums);
        for (var rule = 0; rule < rules; rule++)
            sums[rule] /= Scale;
    }

    private void Add(int place, Span<int> sums)
    {
        if (place != 0)
            AddTimes(1, Row(place), sums);
    }

    private void Add(int first, ReadOnlySpan<int> seen, Span<int> sums)
    {
        for (var other = 0; other < seen.Length; other++)
        {
            if (seen[other] != 0)
                AddTimes(seen[other], Row(first + other), sums);
        }
    }

    // Four rules at once: nearly all of them see a little in every sentence.
    private static void AddTimes(int seen, ReadOnlySpan<int> row, Span<int> sums)
    {
        ref var from = ref MemoryMarshal.GetReference(row);
        ref var to = ref MemoryMarshal.GetReference(sums);
        var rule = 0;
        for (; rule + Vector128<int>.Count <= Math.Min(row.Length, sums.Length); rule += Vector128<int>.Count)
            (Vector128.LoadUnsafe(ref to, (nuint)rule) + (Vector128.LoadUnsafe(ref from, (nuint)rule) * seen)).StoreUnsafe(ref to, (nuint)rule);
        for (; rule < row.Length; rule++)
            sums[rule] += seen * row[rule];
    }

    private ReadOnlySpan<int> Row(int number) => new(Numbers, number * rules, rules);

    private static void See(ReadOnlySpan<int> sums, int[] seen)
    {
        for (var rule = 0; rule < seen.Length; rule++)
            seen[rule] = Seen(sums[rule]);
    }
}
