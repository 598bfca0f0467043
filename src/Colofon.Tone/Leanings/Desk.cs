namespace Colofon.Tone.Leanings;

/// <summary>
/// What is noted of one sentence after another while they are weighed. What is noted is looked for many at once, step by
/// step: so the processor waits for the memory of all of them together, and need not guess which of them are there.
/// </summary>
internal sealed class Desk(int wide)
{
    private const int Most = 240;
    private const int Room = 512;
    private readonly ulong[] marks = new ulong[Most + Leanings.Features.PerToken];
    private readonly long[] features = new long[Leanings.Features.PerToken];
    private readonly int[] found = new int[Most + Leanings.Features.PerToken];
    private readonly int[] rows = new int[Most + Leanings.Features.PerToken];
    private readonly short[] said = new short[wide];

    // Those of the sentence that were found, each once; a place is taken where the sentence is noted that took it.
    private readonly ulong[] met = new ulong[Room];
    private readonly int[] takers = new int[Room];
    private int sentence;
    private int count;
    private int metCount;

    /// <summary>Those of a token, to be noted.</summary>
    public Span<long> Features => features;

    /// <summary>What the features say of each rule.</summary>
    public Span<short> Said => said;

    public void Clear()
    {
        Array.Clear(said);
        count = 0;
        Forget();
    }

    /// <summary>Notes those features that the table may have.</summary>
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
        var there = Find(table);
        var (rowCount, otherCount) = (0, 0);
        for (var i = 0; i < there; i++)
        {
            var (saying, isFirst) = (found[i], IsFirst(marks[i]) ? 1 : 0);
            var isRow = Sayings.IsRow(saying) ? 1 : 0;
            rows[rowCount] = saying;
            found[otherCount] = saying;
            rowCount += isFirst & isRow;
            otherCount += isFirst & ~isRow;
        }
        table.Sayings.AddRows(rows, rowCount, said);
        for (var i = 0; i < otherCount; i++)
            table.Sayings.Add(found[i], said);
        count = 0;
    }

    private int Find(LeaningTable table)
    {
        var there = 0;
        for (var i = 0; i < count; i++)
        {
            var (mark, saying) = (marks[i], table.Find(marks[i]));
            (marks[there], found[there]) = (mark, saying);
            there += saying != 0 ? 1 : 0;
        }
        return there;
    }

    /// <summary>A word that is said three times weighs once, as when it was learnt. A sentence without end, which fills all room, forgets.</summary>
    private bool IsFirst(ulong mark)
    {
        if (metCount == Room / 2)
            Forget();
        var at = (int)(mark >> 24) & (Room - 1);
        for (; takers[at] == sentence; at = (at + 1) & (Room - 1))
        {
            if (met[at] == mark)
                return false;
        }
        (met[at], takers[at]) = (mark, sentence);
        metCount++;
        return true;
    }

    private void Forget()
    {
        metCount = 0;
        if (sentence == int.MaxValue)
        {
            Array.Clear(takers);
            sentence = 0;
        }
        sentence++;
    }
}
