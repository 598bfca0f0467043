namespace Colofon.Tone.Leanings;

/// <summary>What is noted of one sentence after another while they are weighed.</summary>
internal sealed class Desk(int wide)
{
    private const int Room = 512;
    private const int Most = 240;
    private readonly ulong[] met = new ulong[Room];
    private readonly ulong[] marks = new ulong[Most + Leanings.Features.PerToken];
    private readonly long[] features = new long[Leanings.Features.PerToken];
    private readonly short[] said = new short[wide];
    private int count;
    private int metCount;

    /// <summary>Those of a token, to be noted.</summary>
    public Span<long> Features => features;

    /// <summary>What the features say of each rule.</summary>
    public Span<short> Said => said;

    public void Clear()
    {
        Array.Clear(met);
        Array.Clear(said);
        (count, metCount) = (0, 0);
    }

    /// <summary>Notes those features that the table may have: without a branch, because nobody can guess which.</summary>
    public void Note(LeaningTable table)
    {
        if (count >= Most)
            Add(table);
        foreach (var feature in features)
        {
            var mark = LeaningTable.Mark(feature);
            marks[count] = mark;
            count += table.MayHave(mark) & (feature != 0 ? 1 : 0);
        }
    }

    /// <summary>Adds what all that was noted says.</summary>
    public void Add(LeaningTable table)
    {
        for (var i = 0; i < count; i++)
        {
            if (IsFirst(marks[i]))
                table.Add(marks[i], said);
        }
        count = 0;
    }

    /// <summary>A word that is said three times weighs once, as when it was learnt. A sentence without end, which fills all room, forgets.</summary>
    private bool IsFirst(ulong mark)
    {
        var at = (int)(mark >> 24) & (Room - 1);
        for (; met[at] != 0; at = (at + 1) & (Room - 1))
        {
            if (met[at] == mark)
                return false;
        }
        if (metCount == Room / 2)
        {
            Array.Clear(met);
            metCount = 0;
        }
        met[at] = mark;
        metCount++;
        return true;
    }
}
