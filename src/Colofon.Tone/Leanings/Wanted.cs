using System.Runtime.CompilerServices;

namespace Colofon.Tone.Leanings;

/// <summary>Features that the table may have, to be looked for many at once.</summary>
internal sealed class Wanted(int room)
{
    private readonly ulong[] marks = new ulong[room];
    private readonly int[] found = new int[room];

    public int Count { get; private set; }

    /// <summary>Of those that were found, their marks.</summary>
    public ulong[] Marks => marks;

    /// <summary>Of those that were found, what they say.</summary>
    public int[] Found => found;

    public void Clear() => Count = 0;

    /// <summary>Notes features, without a branch: one that the table surely has not is written over by the next.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Note(LeaningTable table, ReadOnlySpan<long> features)
    {
        var count = Count;
        foreach (var feature in features)
        {
            var mark = LeaningTable.Mark(feature);
            marks[count] = mark;
            count += table.MayHave(mark) & (feature != 0 ? 1 : 0);
        }
        Count = count;
    }

    /// <summary>Looks for them; how many there are.</summary>
    public int Find(LeaningTable table)
    {
        var there = 0;
        for (var i = 0; i < Count; i++)
        {
            var (mark, saying) = (marks[i], table.Find(marks[i]));
            (marks[there], found[there]) = (mark, saying);
            there += saying != 0 ? 1 : 0;
        }
        return there;
    }
}
