using System.Runtime.CompilerServices;

namespace Colofon.Tone.Leanings;

/// <summary>
/// What is noted of one sentence after another while they are weighed. What is noted is looked for many at once, step by
/// step: so the processor waits for the memory of all of them together, and need not guess which of them are there.
/// </summary>
internal sealed class Desk(int wide)
{
    private const int Most = 240;
    private const int Room = Most + Leanings.Features.PerToken;
    private readonly long[] features = new long[Leanings.Features.PerToken];
    private readonly Wanted words = new(Room);

    // What the clause has at its border and the sentence has not, and what reaches from one clause into the next.
    private readonly Wanted borders = new(Room);
    private readonly Wanted between = new(Room);
    private readonly Noted noted = new(Room);
    private readonly Noted again = new(Room);
    private readonly short[] said = new short[wide];
    private readonly Once once = new();
    private readonly ClauseSums sums = new(wide);
    private short clause;

    /// <summary>Those of a token, to be noted.</summary>
    public Span<long> Features => features;

    /// <summary>What the features say of each rule.</summary>
    public Span<short> Said => said;

    /// <summary>The most that a clause says of each rule; nothing where there is one clause only.</summary>
    public ReadOnlySpan<short> MostSaid => clause == 0 ? [] : sums.Most;

    public void Clear()
    {
        Array.Clear(said);
        words.Clear();
        between.Clear();
        borders.Clear();
        clause = 0;
        once.Forget();
    }

    /// <summary>Notes those features that the table may have.</summary>
    /// <param name="table">The table.</param>
    /// <param name="left">How many tokens of the clause there are, with this one: a feature may reach beyond it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Note(LeaningTable table, int left)
    {
        if (words.Count >= Most)
            Empty(table);
        if (left > Leanings.Features.Reach)
            words.Note(table, features);
        else
            NoteNearBorder(table, left);
    }

    private void NoteNearBorder(LeaningTable table, int left)
    {
        words.Note(table, features.AsSpan(0, 2));
        (left == 1 ? between : words).Note(table, features.AsSpan(2, 1));
        between.Note(table, features.AsSpan(3, 2));
        words.Note(table, features.AsSpan(5, 1));
    }

    /// <summary>Notes one that the clause has and the sentence has not.</summary>
    public void NoteBorder(LeaningTable table, long feature) => borders.Note(table, [feature]);

    /// <summary>Another clause begins.</summary>
    public void OpenClause(LeaningTable table)
    {
        if (clause == 0)
            Begin();
        CloseClause(table);
        sums.Open();
        clause = clause == short.MaxValue ? (short)1 : (short)(clause + 1);
        if (between.Count >= Most)
            AddBetween(table);
    }

    /// <summary>The sentence is over: adds all that was noted.</summary>
    public void End(LeaningTable table)
    {
        if (clause == 0)
        {
            AddWords(table);
            return;
        }
        CloseClause(table);
        AddBetween(table);
    }

    /// <summary>A sentence fills the desk: whether it is all one clause is not known yet.</summary>
    private void Empty(LeaningTable table)
    {
        if (clause == 0)
            Begin();
        AddWords(table);
    }

    private void Begin()
    {
        clause = 1;
        sums.Begin(said);
    }

    private void CloseClause(LeaningTable table)
    {
        var there = borders.Find(table);
        AddWords(table);
        noted.Clear();
        for (var i = 0; i < there; i++)
            noted.Take(borders.Found[i], true);
        noted.AddTo(sums.Borders, table.Sayings);
        borders.Clear();
        sums.Close(said);
    }

    /// <summary>The sentence hears what its clauses say, less what one of them said before.</summary>
    private void AddWords(LeaningTable table)
    {
        var there = words.Find(table);
        noted.Clear();
        if (clause == 0)
        {
            for (var i = 0; i < there; i++)
                noted.Take(words.Found[i], once.IsFirst(words.Marks[i]));
            noted.AddTo(said, table.Sayings);
        }
        else
        {
            again.Clear();
            for (var i = 0; i < there; i++)
            {
                var (inSentence, inClause) = once.Meet(words.Marks[i], clause);
                noted.Take(words.Found[i], inClause);
                again.Take(words.Found[i], inClause & !inSentence);
            }
            noted.AddTo(sums.Said, table.Sayings);
            again.TakeFrom(said, table.Sayings);
        }
        words.Clear();
    }

    private void AddBetween(LeaningTable table)
    {
        var there = between.Find(table);
        noted.Clear();
        for (var i = 0; i < there; i++)
            noted.Take(between.Found[i], once.IsFirst(between.Marks[i]));
        noted.AddTo(said, table.Sayings);
        between.Clear();
    }
}
