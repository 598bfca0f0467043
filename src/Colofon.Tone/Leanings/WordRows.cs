using System.Runtime.CompilerServices;

namespace Colofon.Tone.Leanings;

/// <summary>
/// Where it stands what a word says by itself, as it is written and by its stem: the rows of <see cref="Sayings"/>, found by
/// the numbers of the words. Three of four things that a sentence says are such, so they are not looked for as others are.
/// </summary>
/// <param name="ofWord">The row of each word; 0, which says nothing, where it was not learnt.</param>
/// <param name="ofStem">The row of each stem, with those of <see cref="Features"/> that are no words after them: all where the verb speaks of nobody, then of the reader, then of the writer.</param>
internal sealed class WordRows(int[] ofWord, int[] ofStem)
{
    private const int Subjects = 3;
    private readonly int stems = ofStem.Length / Subjects;

    public int[] OfWord { get; } = ofWord;

    public int[] OfStem { get; } = ofStem;

    public static WordRows For(int words) => new(new int[words], new int[Subjects * (words + Features.Specials)]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Word(int number) => OfWord[number];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Stem(int stem, int subject) => OfStem[Place(stem, subject)];

    /// <summary>Notes the row of a feature that is such.</summary>
    public void Put(long feature, int row)
    {
        var (kind, first, second) = Features.Parts(feature);
        if (kind == Features.WordKind)
            OfWord[first] = row;
        else
            OfStem[Place(first, second)] = row;
    }

    /// <summary>The row of a feature that is such.</summary>
    public int Of(long feature)
    {
        var (kind, first, second) = Features.Parts(feature);
        return kind == Features.WordKind ? Word(first) : Stem(first, second);
    }

    private int Place(int stem, int subject) => (subject * stems) + (stem < OfWord.Length ? stem : stem - Features.FirstSpecial + OfWord.Length);
}
