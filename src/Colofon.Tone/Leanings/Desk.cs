using System.Runtime.CompilerServices;

namespace Colofon.Tone.Leanings;

/// <summary>
/// What is noted of one sentence after another while they are weighed. What is noted is looked for many at once, step by
/// step: so the processor waits for the memory of all of them together, and need not guess which of them are there.
/// </summary>
internal sealed class Desk(Sayings sayings)
{
    private const int Most = 240;
    private const int Room = Most + Leanings.Features.PerToken;
    private const int MostRows = 2 * Most;
    private readonly long[] features = new long[Leanings.Features.Several];
    private readonly Wanted phrases = new(Room);

    // What the clause has at its border and the sentence has not, and what reaches from one clause into the next.
    private readonly Wanted borders = new(Room);
    private readonly Wanted between = new(Room);
    private readonly Noted noted = new(MostRows + 2 + Room);
    private readonly Noted again = new(MostRows + 2 + Room);
    private readonly short[] said = new short[sayings.Wide];
    private readonly Once once = new();
    private readonly RowTurns turns = new(sayings.RowCount);
    private readonly ClauseSums sums = new(sayings.Wide);
    private short clause;

    /// <summary>Those of several words that begin with a token, to be noted.</summary>
    public Span<long> Features => features;

    /// <summary>What the features say of each rule.</summary>
    public Span<short> Said => said;

    /// <summary>The most that a clause says of each rule; nothing where there is one clause only.</summary>
    public ReadOnlySpan<short> MostSaid => clause == 0 ? [] : sums.Most;

    public void Clear()
    {
        Array.Clear(said);
        phrases.Clear();
        between.Clear();
        borders.Clear();
        clause = 0;
        once.Forget();
        turns.OpenSentence();
    }

    /// <summary>Notes what a word says by itself.</summary>
    /// <param name="table">The table.</param>
    /// <param name="word">Its number.</param>
    /// <param name="stem">That of its stem.</param>
    /// <param name="subject">Who it speaks of.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void NoteWord(LeaningTable table, int word, int stem, int subject)
    {
        if (noted.RowCount >= MostRows)
            Empty(table);
        NoteRow(table.Words.Word(word));
        NoteRow(table.Words.Stem(stem, subject));
    }

    /// <summary>Notes that of the first word of a sentence.</summary>
    public void NoteFirst(LeaningTable table, long feature) => phrases.Note(table, [feature]);

    /// <summary>Notes those features that the table may have.</summary>
    /// <param name="table">The table.</param>
    /// <param name="left">How many tokens of the clause there are, with this one: a feature may reach beyond it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Note(LeaningTable table, int left)
    {
        if (phrases.Count >= Most)
            Empty(table);
        if (left > Leanings.Features.Reach)
            phrases.Note(table, features);
        else
            NoteNearBorder(table, left);
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
        turns.OpenClause();
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void NoteRow(int row)
    {
        var (inClause, inSentence) = turns.Meet(row);
        noted.TakeRow(row, inClause);
        again.TakeRow(row, inClause & ~inSentence);
    }

    private void NoteNearBorder(LeaningTable table, int left)
    {
        (left == 1 ? between : phrases).Note(table, features.AsSpan(0, 1));
        between.Note(table, features.AsSpan(1, 2));
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
        AddWords(table);
        var there = borders.Find(table);
        for (var i = 0; i < there; i++)
            noted.Take(borders.Found[i], true);
        noted.AddTo(sums.Borders, table.Sayings);
        noted.Clear();
        borders.Clear();
        sums.Close(said);
    }

    /// <summary>The sentence hears what its clauses say, less what one of them said before.</summary>
    private void AddWords(LeaningTable table)
    {
        var there = phrases.Find(table);
        if (clause == 0)
        {
            for (var i = 0; i < there; i++)
                noted.Take(phrases.Found[i], once.IsFirst(phrases.Marks[i]));
            noted.AddTo(said, table.Sayings);
        }
        else
        {
            for (var i = 0; i < there; i++)
            {
                var (inSentence, inClause) = once.Meet(phrases.Marks[i], clause);
                noted.Take(phrases.Found[i], inClause);
                again.Take(phrases.Found[i], inClause & !inSentence);
            }
            noted.AddTo(sums.Said, table.Sayings);
            again.TakeFrom(said, table.Sayings);
            again.Clear();
        }
        noted.Clear();
        phrases.Clear();
    }

    private void AddBetween(LeaningTable table)
    {
        var there = between.Find(table);
        for (var i = 0; i < there; i++)
            noted.Take(between.Found[i], once.IsFirst(between.Marks[i]));
        noted.AddTo(said, table.Sayings);
        noted.Clear();
        between.Clear();
    }
}
