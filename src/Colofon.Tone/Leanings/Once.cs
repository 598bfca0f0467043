using System.Runtime.CompilerServices;
namespace Colofon.Tone.Leanings;

/// <summary>Which features of a sentence were met already: a word that is said three times weighs once, as when it was learnt.</summary>
/// <param name="places">Room for them, all 0; as many as a power of two.</param>
internal ref struct Once(Span<ulong> places)
{
    private readonly Span<ulong> places = places;
    private int count;

    /// <summary>Whether it is met for the first time. A sentence without end, which fills all room, forgets.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Add(ulong feature)
    {
        var at = (int)(feature >> 24) & (places.Length - 1);
        for (; places[at] != 0; at = (at + 1) & (places.Length - 1))
        {
            if (places[at] == feature)
                return false;
        }
        if (count == places.Length / 2)
        {
            places.Clear();
            count = 0;
        }
        places[at] = feature;
        count++;
        return true;
    }
}
