using System.Runtime.CompilerServices;

namespace Colofon.Tone.Leanings;

/// <summary>As <see cref="Once"/>, for rows, of which each has a place of its own: nothing is forgotten, however long a sentence is.</summary>
internal sealed class RowTurns(int rows)
{
    // In which clause, counted through all texts, a row was met last.
    private readonly int[] turns = new int[rows];
    private int clause;
    private int sentence;

    public void OpenSentence()
    {
        if (clause > int.MaxValue / 2)
        {
            Array.Clear(turns);
            clause = 0;
        }
        sentence = ++clause;
    }

    public void OpenClause() => clause++;

    /// <summary>1 where a row is the first in its clause, and 1 where it is the first in its sentence; 0 for the row that says nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public (int InClause, int InSentence) Meet(int row)
    {
        var turn = turns[row];
        turns[row] = clause;
        var says = row != 0 ? 1 : 0;
        return ((turn != clause ? 1 : 0) & says, turn < sentence ? 1 : 0);
    }
}
