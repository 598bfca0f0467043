using System.Runtime.CompilerServices;

namespace Colofon.Tone.Leanings;

/// <summary>What is to be added to the sums of all rules at once.</summary>
internal sealed class Noted(int room)
{
    // One more, for what does not count and is written over.
    private readonly int[] rows = new int[room + 1];
    private readonly int[] others = new int[room + 1];
    private int otherCount;

    public int RowCount { get; private set; }

    public void Clear() => (RowCount, otherCount) = (0, 0);

    /// <summary>Notes a row, without a branch: one that does not count (0) is written over by the next.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void TakeRow(int row, int counts)
    {
        rows[RowCount] = row;
        RowCount += counts;
    }

    /// <summary>Notes what a feature says, without a branch, too.</summary>
    public void Take(int saying, bool counts)
    {
        var (one, isRow) = (counts ? 1 : 0, Sayings.IsRow(saying) ? 1 : 0);
        rows[RowCount] = Sayings.RowOf(saying);
        others[otherCount] = saying;
        RowCount += one & isRow;
        otherCount += one & ~isRow;
    }

    public void AddTo(Span<short> sums, Sayings sayings)
    {
        sayings.AddRows(rows, RowCount, sums);
        for (var i = 0; i < otherCount; i++)
            sayings.Add(others[i], sums);
    }

    public void TakeFrom(Span<short> sums, Sayings sayings)
    {
        sayings.TakeRows(rows, RowCount, sums);
        for (var i = 0; i < otherCount; i++)
            sayings.Take(others[i], sums);
    }
}
