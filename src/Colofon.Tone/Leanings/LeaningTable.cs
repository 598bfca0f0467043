using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Colofon.Tone.Words;

namespace Colofon.Tone.Leanings;

/// <summary>How much each feature of a sentence speaks for each thing a rule looks for: a linear model in arrays.</summary>
internal sealed class LeaningTable
{
    /// <summary>What 1 is in the numbers of a file.</summary>
    public const int Scale = 64;

    /// <summary>How many numbers there are of each rule.</summary>
    public const int BasesEach = 4;

    private const int FilterBits = 20;

    // Features lie by fours, so that one comparison sees all of a place.
    private const int Together = 4;
    private const int Wide = 2 * Together;

    // How many of a hundred places are taken at most.
    private const int Fullest = 75;
    private readonly int shift;

    // Of six features of several words five are not in the table, and that is told without leaving the nearest memory of the processor.
    private readonly ulong[] filter = new ulong[1 << (FilterBits - 6)];

    /// <param name="rules">The rules it knows, by name.</param>
    /// <param name="bases">Four numbers for each of them: what a sentence weighs without any word, what it weighs more where the patterns of the rule mark it, and from what weight on the rule speaks of one that they do not mark and of one that they mark.</param>
    /// <param name="vocabulary">The words.</param>
    /// <param name="words">What words say by themselves.</param>
    /// <param name="slots">The other features, a hash table whose places have room for four: the lower halves of their marks (<see cref="Mark"/>; the upper half says in which place a feature is looked for) and, after them, what they say (<see cref="Leanings.Sayings"/>); 0 where there is still room. As many numbers as a power of two.</param>
    /// <param name="sayings">What all features say.</param>
    /// <param name="looks">The rows of the second look.</param>
    public LeaningTable(string[] rules, int[] bases, Vocabulary vocabulary, WordRows words, int[] slots, Sayings sayings, int[] looks)
    {
        SecondLook = new SecondLook(rules.Length, looks);
        (Rules, Bases, Vocabulary, Words, Slots, Sayings) = (rules, bases, vocabulary, words, slots, sayings);
        shift = 64 - BitOperations.Log2((uint)(slots.Length / Wide));
        for (var at = 0; at < slots.Length; at++)
        {
            if ((at & Together) == 0)
                filter[Bit((uint)slots[at]) >> 6] |= 1UL << Bit((uint)slots[at]);
        }
    }

    public string[] Rules { get; }

    public int[] Bases { get; }

    public Vocabulary Vocabulary { get; }

    public WordRows Words { get; }

    public int[] Slots { get; }

    public Sayings Sayings { get; }

    public SecondLook SecondLook { get; }

    public static LeaningTable Of(string[] rules, int[] bases, Vocabulary vocabulary, IReadOnlyList<(long Key, (int Rule, int Weight)[] Weights)> features, int[] looks)
    {
        var words = WordRows.For(vocabulary.Count);
        var slots = new int[2 * (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2 * Together, features.Count(feature => !IsOfWord(feature.Key)) * 100 / Fullest))];
        var builder = new SayingsBuilder(rules.Length);
        var table = new LeaningTable(rules, bases, vocabulary, words, slots, builder.Build(), looks);
        foreach (var (key, weights) in features)
        {
            if (IsOfWord(key))
                words.Put(key, builder.AddRow(weights));
            else
                table.Put(Mark(key), builder.Add(weights));
        }
        return new LeaningTable(rules, bases, vocabulary, words, slots, builder.Build(), looks);
    }

    /// <summary>What a feature is known by: its numbers, mixed. Two features never have the same.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mark(long feature)
    {
        var mixed = (ulong)feature * 0x9E37_79B9_7F4A_7C15UL;
        return (mixed ^ mixed >> 32) * 0xD6E8_FEB8_6659_FD93UL;
    }

    /// <summary>Adds what a feature says to the sums of all rules.</summary>
    /// <param name="mark">Its mark.</param>
    /// <param name="sums">As many as <see cref="Sayings.Wide"/>.</param>
    public void Add(ulong mark, Span<short> sums)
    {
        if (Find(mark) is not 0 and var saying)
            Sayings.Add(saying, sums);
    }

    /// <summary>1 where the feature may be in the table, 0 where it surely is not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int MayHave(ulong mark) => (int)(filter[Bit((uint)mark) >> 6] >> Bit((uint)mark)) & 1;

    /// <summary>What a feature says of one rule.</summary>
    public int Of(long feature, int rule)
    {
        if (IsOfWord(feature))
            return Sayings.Row(Words.Of(feature))[rule];
        return Find(Mark(feature)) is not 0 and var saying ? Sayings.Of(saying, rule) : 0;
    }

    /// <summary>What a feature says; 0 for one that is not in the table. Without a branch but where a place is full: whether a feature is there cannot be guessed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ulong mark)
    {
        var slots = Slots;
        var sought = Vector128.Create((int)mark);
        for (var at = Place(mark); ; at = (at + Wide) & (slots.Length - 1))
        {
            var met = Vector128.Equals(Vector128.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(slots), (nuint)at), sought).ExtractMostSignificantBits();
            var saying = slots[at + Together + (BitOperations.TrailingZeroCount(met) & (Together - 1))] & (met == 0 ? 0 : -1);
            if (saying != 0 | slots[at + Together - 1] == 0)
                return saying;
        }
    }

    /// <summary>Whether it is what a word says by itself.</summary>
    private static bool IsOfWord(long feature) => Features.Parts(feature).Kind is Features.WordKind or Features.StemKind;

    private void Put(ulong mark, int saying)
    {
        for (var at = Place(mark); ; at = (at + Wide) & (Slots.Length - 1))
        {
            for (var slot = at; slot < at + Together; slot++)
            {
                if (Slots[slot] == (int)mark)
                    throw new FormatException("Two features are told twice, or have the same mark.");
                if (Slots[slot] != 0)
                    continue;
                (Slots[slot], Slots[slot + Together]) = ((int)mark, saying);
                return;
            }
        }
    }

    private static int Bit(uint lower) => (int)(lower >> (32 - FilterBits));

    private int Place(ulong mark) => Wide * (int)(mark >> shift);
}
