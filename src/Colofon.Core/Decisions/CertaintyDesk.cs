using Colofon.Journal;
using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Decisions;

/// <summary>What helps to be sure before deciding, and what is only felt: written down, dated, for the house alone.</summary>
public sealed class CertaintyDesk(ColofonDb db, CaseFiles files)
{
    /// <summary>The version of figures that nobody has kept yet.</summary>
    public const int NoVersion = -1;

    public Task<bool> TryAsync(OffboardingId id, TriedAlternative tried, CancellationToken cancel = default) =>
        NoteAsync(id, "decision.alternative", file => [DecisionNote.Tried(file.Offboarding, tried, db.Actor, db.Now)], cancel);

    public Task<bool> FavourAsync(OffboardingId id, string text, CancellationToken cancel = default) =>
        NoteAsync(id, "decision.in-favour", file => [DecisionNote.InFavour(file.Offboarding, text, db.Actor, db.Now)], cancel);

    /// <summary>Answers some of the questions, by their codes. The answers that stood before stay in the history.</summary>
    public Task<bool> AnswerAsync(OffboardingId id, IReadOnlyDictionary<string, string> answers, CancellationToken cancel = default) =>
        NoteAsync(id, "decision.certainty", file => [.. answers.Select(answer => DecisionNote.Answer(file.Offboarding, answer.Key, answer.Value, db.Actor, db.Now))], cancel);

    public Task<bool> HearOpinionAsync(OffboardingId id, string who, DateOnly on, string text, CancellationToken cancel = default) =>
        NoteAsync(id, "decision.opinion", file => [DecisionNote.Opinion(file.Offboarding, who, on, text, db.Actor, db.Now)], cancel);

    public Task<bool> FeelAsync(OffboardingId id, string text, CancellationToken cancel = default) =>
        NoteAsync(id, "decision.feeling", file => [DecisionNote.Feeling(file.Offboarding, text, db.Actor, db.Now)], cancel);

    /// <summary>Takes a note back and answers of which kind it was; none when there is none, or for who may not read it.</summary>
    public async Task<NoteKind?> WithdrawAsync(OffboardingId id, DecisionNoteId note, CancellationToken cancel = default)
    {
        if (await db.DecisionNotes.SingleOrDefaultAsync(row => row.OffboardingId == id && row.Id == note, cancel) is not { } found)
            return null;
        if (await files.FindAsync(id, cancel) is not { } file || !file.Permits(CaseAction.EditDecision) || !(await files.RightsAsync(file.Offboarding, cancel)).ReadsReserved)
            return null;
        if (!found.Stands)
            return found.Kind;
        found.Withdraw(db.Now);
        db.Tell("decision.note-withdrawn", JournalSubject.Of(id), file.Relationship.Name);
        await db.SaveChangesAsync(cancel);
        return found.Kind;
    }

    /// <summary>Keeps the two figures over the version they were read in. Null when there is no such case; false when somebody else was first.</summary>
    public async Task<bool?> FigureAsync(OffboardingId id, decimal? reserves, decimal? monthlyCosts, int version, CancellationToken cancel = default)
    {
        if (await files.FindAsync(id, cancel) is not { } file || !file.Permits(CaseAction.EditDecision) || !(await files.RightsAsync(file.Offboarding, cancel)).ReadsReserved)
            return null;
        var figures = await db.ImpactFigures.SingleOrDefaultAsync(row => row.OffboardingId == id, cancel);
        if ((figures?.Version ?? NoVersion) != version)
            return false;
        if (figures is null)
            db.Add(figures = new ImpactFigures(file.Offboarding));
        figures.Type(reserves, monthlyCosts);
        db.Tell("decision.figures", JournalSubject.Of(id), file.Relationship.Name);
        return await SavedAsync(cancel);
    }

    private async Task<bool> NoteAsync(OffboardingId id, string code, Func<CaseFile, IReadOnlyList<DecisionNote>> write, CancellationToken cancel)
    {
        if (await files.FindAsync(id, cancel) is not { } file || !file.Permits(CaseAction.EditDecision))
            return false;
        var notes = write(file);
        if (notes.Count == 0)
            return true;
        db.AddRange(notes);
        db.Tell(code, JournalSubject.Of(id), file.Relationship.Name);
        await db.SaveChangesAsync(cancel);
        return true;
    }

    private async Task<bool> SavedAsync(CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateException)
        {
            // Two typed at once: the first row or version is theirs.
            db.ChangeTracker.Clear();
            return false;
        }
    }
}
