namespace Colofon.Tone.Leanings;

/// <summary>
/// A word that is said three times weighs once, as when it was learnt: once in its sentence, and once in each of its clauses.
/// A sentence without end, which fills all room, forgets.
/// </summary>
internal sealed class Once
{
    private const int Room = 512;

    // A place is taken where the turn is noted that took it.
    private readonly ulong[] met = new ulong[Room];
    private readonly int[] takers = new int[Room];
    private readonly short[] clauses = new short[Room];
    private int turn;
    private int count;

    /// <summary>Whether it is the first in its sentence.</summary>
    public bool IsFirst(ulong mark) => Meet(mark, 0).InSentence;

    /// <summary>Whether it is the first in its sentence and in a clause of it.</summary>
    public (bool InSentence, bool InClause) Meet(ulong mark, short clause)
    {
        if (count == Room / 2)
            Forget();
        var at = (int)(mark >> 24) & (Room - 1);
        for (; takers[at] == turn; at = (at + 1) & (Room - 1))
        {
            if (met[at] != mark)
                continue;
            var isNew = clauses[at] != clause;
            clauses[at] = clause;
            return (false, isNew);
        }
        (met[at], takers[at], clauses[at]) = (mark, turn, clause);
        count++;
        return (true, true);
    }

    /// <summary>For another sentence.</summary>
    public void Forget()
    {
        count = 0;
        if (turn == int.MaxValue)
        {
            Array.Clear(takers);
            turn = 0;
        }
        turn++;
    }
}
