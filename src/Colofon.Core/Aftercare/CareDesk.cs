using Colofon.Journal;
using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Aftercare;

/// <summary>Plans what follows an end, and notes what came of it.</summary>
public sealed class CareDesk(ColofonDb db, CaseFiles files)
{
    /// <summary>Writes the plan of a case that is being closed; the caller saves, so that it comes with the closing.</summary>
    internal async Task BeginAsync(OffboardingId id, CancellationToken cancel)
    {
        if (await files.FindAsync(id, cancel) is not { } file || await db.CareTasks.AnyAsync(row => row.OffboardingId == id, cancel))
            return;
        foreach (var (kind, dueOn) in CarePlan.For(file.Door?.Door, From(file), file.Studio.Calendar))
            db.Add(new CareTask(file.Offboarding, kind, dueOn, db.Now));
    }

    /// <summary>Notes that a task was done or left. False when there is none, or the case does not permit it.</summary>
    public async Task<bool> SettleAsync(OffboardingId id, CareTaskId task, bool isDone, string? note, CancellationToken cancel = default)
    {
        if (await files.FindAsync(id, cancel) is not { } file || await db.CareTasks.SingleOrDefaultAsync(row => row.OffboardingId == id && row.Id == task, cancel) is not { } found)
            return false;
        if (!Permits(file, found.Kind, isDone))
            return false;
        if (await db.CareOutcomes.AnyAsync(row => row.TaskId == task, cancel))
            return true;
        var outcome = new CareOutcome(found, isDone, note, db.Actor, db.Now);
        db.Add(outcome);
        if (isDone && CarePlan.Next(found.Kind, found.DueOn, From(file), file.Studio.Calendar) is { } next)
            db.Add(new CareTask(file.Offboarding, found.Kind, next, db.Now));
        db.Tell(isDone ? "care.done" : "care.left", JournalSubject.Of(id), JournalWord.Named("care." + found.Kind), file.Relationship.Name);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException) when (db.Entry(outcome).State == EntityState.Added)
        {
            // Somebody else settled it at the same moment.
            db.ChangeTracker.Clear();
        }
        return true;
    }

    /// <summary>They want no more messages: what would be written to them is left. The caller saves.</summary>
    internal static async Task StopContactAsync(ColofonDb db, OffboardingId id, CancellationToken cancel)
    {
        var open = await db.CareTasks
            .Where(row => row.OffboardingId == id && row.Kind != CareKind.Review && !db.CareOutcomes.Any(outcome => outcome.TaskId == row.Id))
            .ToListAsync(cancel);
        db.AddRange(open.Select(task => new CareOutcome(task, isDone: false, note: null, by: null, db.Now)));
    }

    /// <summary>Was it right to end it? The latest answer holds, the earlier ones are its history.</summary>
    public async Task<bool> ReviewAsync(OffboardingId id, WasRight answer, string? note, CancellationToken cancel = default)
    {
        if (await files.FindAsync(id, cancel) is not { } file || !file.Permits(CaseAction.Reflect))
            return false;
        db.Add(new CaseReview(file.Offboarding, answer, note, db.Actor, db.Now));
        var open = await db.CareTasks.Where(row => row.OffboardingId == id && row.Kind == CareKind.Review && !db.CareOutcomes.Any(outcome => outcome.TaskId == row.Id)).ToListAsync(cancel);
        db.AddRange(open.Select(task => new CareOutcome(task, isDone: true, note: null, db.Actor, db.Now)));
        db.Tell("care.reviewed", JournalSubject.Of(id), file.Relationship.Name);
        await db.SaveChangesAsync(cancel);
        return true;
    }

    /// <summary>Whether they could come back, and on what terms.</summary>
    public async Task<bool> SetTermsAsync(OffboardingId id, MayReturn answer, string? terms, CancellationToken cancel = default)
    {
        if (await files.FindAsync(id, cancel) is not { } file || !file.Permits(CaseAction.Reflect))
            return false;
        db.Add(new ReturnTerms(file.Offboarding, answer, terms, db.Actor, db.Now));
        db.Tell("care.terms", JournalSubject.Of(id), file.Relationship.Name, JournalWord.Named("return." + answer));
        await db.SaveChangesAsync(cancel);
        return true;
    }

    /// <summary>Leaving something is always possible where we may still think about it; writing to them asks the door.</summary>
    private static bool Permits(CaseFile file, CareKind kind, bool isDone) =>
        file.Permits(
            kind switch
            {
                CareKind.Review => CaseAction.Reflect,
                _ when !isDone => CaseAction.Reflect,
                CareKind.CheckIn => CaseAction.CheckIn,
                _ => CaseAction.FollowUp,
            }
        );

    private static DateOnly From(CaseFile file)
    {
        var closed = file.Moves.LastOrDefault(move => move.To == Stage.Closed) is { } move ? file.DayOf(move.At) : file.Today;
        return file.Offboarding.EndsOn is { } last && last > closed ? last : closed;
    }
}
