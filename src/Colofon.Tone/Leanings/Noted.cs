namespace Colofon.Tone.Leanings;

/// <summary>What is to be added to the sums of all rules at once.</summary>
internal sealed class Noted(int room)
{
    // One more, for what does not count and is written over.
    private readonly int[] rows = new int[room + 1];
    private readonly int[] others = new int[room + 1];
    private int rowCount;
    private int otherCount;

    public void Clear() => (rowCount, otherCount) = (0, 0);

    /// <summary>Notes what a feature says, without a branch: what does not count is written over by the next.</summary>
    public void Take(int saying, bool counts)
    {
        var (one, isRow) = (counts ? 1 : 0, Sayings.IsRow(saying) ? 1 : 0);
        rows[rowCount] = others[otherCount] = saying;
        rowCount += one & isRow;
        otherCount += one & ~isRow;
    }

    public void AddTo(Span<short> sums, Sayings sayings)
    {
        sayings.AddRows(rows, rowCount, sums);
        for (var i = 0; i < otherCount; i++)
            sayings.Add(others[i], sums);
    }

    public void TakeFrom(Span<short> sums, Sayings sayings)
    {
        sayings.TakeRows(rows, rowCount, sums);
        for (var i = 0; i < otherCount; i++)
            sayings.Take(others[i], sums);
    }
}
