using System.Numerics;

namespace Colofon.Tone.Words;

/// <summary>Lists of numbers by word: a hash table in arrays, so that it can be read from a file as it is.</summary>
/// <param name="slots">The number of a word and 1 more, or 0 where the place is free. As many as a power of two.</param>
/// <param name="starts">Where each word starts in <paramref name="letters"/>, and where the last one ends.</param>
/// <param name="letters">All words.</param>
/// <param name="lists">The numbers of each word.</param>
internal sealed class WordTable(int[] slots, int[] starts, string letters, IntLists lists)
{
    public static WordTable Of<TList>(Dictionary<string, TList> words)
        where TList : IReadOnlyCollection<int>
    {
        var starts = new int[words.Count + 1];
        var (number, end) = (0, 0);
        foreach (var word in words.Keys)
            starts[++number] = end += word.Length;
        var slots = new int[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, words.Count * 2))];
        var table = new WordTable(slots, starts, string.Concat(words.Keys), IntLists.Of([.. words.Values]));
        for (var i = 0; i < words.Count; i++)
            table.Put(i);
        return table;
    }

    public int[] Slots { get; } = slots;

    public int[] Starts { get; } = starts;

    public string Letters { get; } = letters;

    public IntLists Lists { get; } = lists;

    /// <summary>The numbers of a word; none where it is not known.</summary>
    public ReadOnlySpan<int> Find(ReadOnlySpan<char> word)
    {
        for (var at = Place(word); Slots[at] != 0; at = (at + 1) & (Slots.Length - 1))
        {
            if (Word(Slots[at] - 1).SequenceEqual(word))
                return Lists[Slots[at] - 1];
        }
        return default;
    }

    private void Put(int number)
    {
        var at = Place(Word(number));
        while (Slots[at] != 0)
            at = (at + 1) & (Slots.Length - 1);
        Slots[at] = number + 1;
    }

    private ReadOnlySpan<char> Word(int number) => Letters.AsSpan(Starts[number], Starts[number + 1] - Starts[number]);

    private int Place(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var letter in word)
            hash = (hash ^ letter) * 16777619u;
        return (int)((hash ^ hash >> 15) & (uint)(Slots.Length - 1));
    }
}
