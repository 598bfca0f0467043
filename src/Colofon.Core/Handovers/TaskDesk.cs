using Colofon.Journal;
using Colofon.Language;
using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Handovers;

/// <summary>Writes tasks of a plan, and takes them out.</summary>
public sealed class TaskDesk(ColofonDb db, CaseFiles files)
{
    /// <summary>Adds a task of our own. Null when there is no such case or it is over.</summary>
    public async Task<TaskOutcome?> AddAsync(OffboardingId id, TaskWords words, Speech ui, CancellationToken cancel = default)
    {
        if (await files.FindAsync(id, cancel) is not { } file || !file.Permits(CaseAction.EditPlan))
            return null;
        var book = await PlanBook.OpenAsync(db, file, cancel);
        if (SharedWords.Read(file, ui, Shared(words)) is { Count: > 0 } findings)
            return new TaskOutcome(null, TaskProblem.Words, findings);
        var task = new PlanTask(file.Offboarding, null, await KnownAsync(book, words, cancel), db.Now);
        book.Put(task);
        if (Fix(book, task, words.On) is { } problem)
            return Forget(new TaskOutcome(null, problem));
        db.Add(task);
        db.Tell("handover.task-added", JournalSubject.Of(id), file.Relationship.Name, task.Title);
        await db.SaveChangesAsync(cancel);
        return new TaskOutcome(task);
    }

    /// <summary>Rewrites a task over the version that was seen.</summary>
    public async Task<TaskOutcome?> EditAsync(OffboardingId id, PlanTaskId which, int version, TaskWords words, Speech ui, CancellationToken cancel = default)
    {
        if (await files.FindAsync(id, cancel) is not { } file || !file.Permits(CaseAction.EditPlan))
            return null;
        var book = await PlanBook.OpenAsync(db, file, cancel);
        if (book.Find(which) is not { } task)
            return null;
        if (task.Version != version)
            return Forget(new TaskOutcome(task, TaskProblem.Conflict));
        if (SharedWords.Read(file, ui, Shared(words)) is { Count: > 0 } findings)
            return Forget(new TaskOutcome(task, TaskProblem.Words, findings));
        if (book.Circles(which, words.After))
            return Forget(new TaskOutcome(task, TaskProblem.Circle));
        task.Say(await KnownAsync(book, words, cancel));
        if (Fix(book, task, words.On) is { } problem)
            return Forget(new TaskOutcome(task, problem));
        db.Tell("handover.task-edited", JournalSubject.Of(id), file.Relationship.Name, task.Title);
        try
        {
            await db.SaveChangesAsync(cancel);
            return new TaskOutcome(task);
        }
        catch (DbUpdateConcurrencyException)
        {
            return Forget(new TaskOutcome(await db.PlanTasks.AsNoTracking().SingleOrDefaultAsync(row => row.Id == which, cancel), TaskProblem.Conflict));
        }
    }

    /// <summary>Takes a task out of the plan. The journal keeps that it was there.</summary>
    public async Task<bool> RemoveAsync(OffboardingId id, PlanTaskId which, CancellationToken cancel = default)
    {
        if (await files.FindAsync(id, cancel) is not { } file || !file.Permits(CaseAction.EditPlan))
            return false;
        var book = await PlanBook.OpenAsync(db, file, cancel);
        if (book.Find(which) is not { } task)
            return false;
        book.Take(task);
        book.Place();
        db.Remove(task);
        db.Tell("handover.task-removed", JournalSubject.Of(id), file.Relationship.Name, task.Title);
        await db.SaveChangesAsync(cancel);
        return true;
    }

    /// <summary>A day somebody named fixes the task there; none lets it count again.</summary>
    private TaskProblem? Fix(PlanBook book, PlanTask task, DateOnly? on)
    {
        if (on is { } day && (!task.IsPinned || task.DueOn != day))
            task.Pin(day, db.Actor, db.Now);
        else if (on is null && task.IsPinned)
            task.Unpin();
        if (book.IsTurned())
            return TaskProblem.Order;
        book.Place();
        return null;
    }

    private TaskOutcome Forget(TaskOutcome outcome)
    {
        db.ChangeTracker.Clear();
        return outcome;
    }

    private static string? Shared(TaskWords words) => words.Audience == PlanAudience.Team ? null : words.SharedTitle ?? words.Title;

    /// <summary>Only tasks of this plan and people who work here.</summary>
    private async Task<TaskWords> KnownAsync(PlanBook book, TaskWords words, CancellationToken cancel) =>
        words with
        {
            After = words.After is { } after && book.Find(after) is not null ? after : null,
            Assignee = words.Assignee is { } account && await db.Memberships.AnyAsync(row => row.AccountId == account && row.DisabledAt == null, cancel) ? account : null,
        };
}
