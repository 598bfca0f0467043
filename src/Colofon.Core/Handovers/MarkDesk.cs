using Colofon.Journal;
using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Handovers;

/// <summary>Does, leaves out, opens again, fixes and assigns tasks: several at once.</summary>
public sealed class MarkDesk(ColofonDb db, CaseFiles files)
{
    /// <param name="note">What shows that it was done, or why it is left out.</param>
    /// <returns>How many changed; null when there is no such case or it may not change any more.</returns>
    public async Task<int?> MarkAsync(OffboardingId id, IReadOnlyCollection<PlanTaskId> which, TaskMark mark, string? note, CancellationToken cancel = default)
    {
        if (mark == TaskMark.Skipped && string.IsNullOrWhiteSpace(note))
            return 0;
        if (await OpenAsync(id, cancel) is not { } open)
            return null;
        var (file, book) = open;
        var tasks = book.Tasks.Where(task => which.Contains(task.Id) && May(file, task) && Fits(task, mark)).ToList();
        foreach (var task in tasks)
            Apply(task, mark, note);
        if (tasks.Count == 0 || book.IsTurned())
            return Nothing();
        book.Place();
        Tell(file, mark, tasks);
        return await SaveAsync(tasks.Count, cancel);
    }

    public async Task<int?> AssignAsync(OffboardingId id, IReadOnlyCollection<PlanTaskId> which, Guid? account, CancellationToken cancel = default)
    {
        if (await OpenAsync(id, cancel) is not { } open)
            return null;
        var name = await (
            from member in db.Memberships
            where member.AccountId == account && member.DisabledAt == null
            join person in db.Users on member.AccountId equals person.Id
            select person.DisplayName
        ).SingleOrDefaultAsync(cancel);
        var tasks = open.Book.Tasks.Where(task => which.Contains(task.Id) && task.AssigneeId != account && May(open.File, task)).ToList();
        if (tasks.Count == 0 || (account is not null && name is null))
            return Nothing();
        foreach (var task in tasks)
        {
            task.Assign(account);
            if (name is null)
                db.Tell("handover.task-unassigned", JournalSubject.Of(id), open.File.Relationship.Name, task.Title);
            else
                db.Tell("handover.task-assigned", JournalSubject.Of(id), open.File.Relationship.Name, task.Title, name);
        }
        return await SaveAsync(tasks.Count, cancel);
    }

    /// <summary>A task of theirs, done by somebody of the other side. False when they do not see it or it is over.</summary>
    public async Task<bool> DoOutsideAsync(OffboardingId id, PublicId which, PlanAudience reader, string name, string? note, CancellationToken cancel = default)
    {
        if (await files.FindAsync(id, cancel) is not { } file || !file.Permits(CaseAction.PostInPortal))
            return false;
        var book = await PlanBook.OpenAsync(db, file, cancel);
        var wanted = reader == PlanAudience.Successor ? PlanOwner.Successor : PlanOwner.Client;
        if (book.Tasks.FirstOrDefault(one => one.PublicId == which) is not { IsOpen: true } task || task.Audience < reader || reader == PlanAudience.Team)
            return false;
        if (task.Owner != wanted && task.Helper != wanted)
            return false;
        task.DoOutside(name, note, db.Now);
        book.Place();
        db.Tell("handover.task-done-outside", JournalSubject.Of(id), file.Relationship.Name, task.SharedTitle ?? task.Title, name);
        return await SaveAsync(1, cancel) == 1;
    }

    private async Task<(CaseFile File, PlanBook Book)?> OpenAsync(OffboardingId id, CancellationToken cancel) =>
        await files.FindAsync(id, cancel) is { } file && (file.Permits(CaseAction.EditPlan) || file.Permits(CaseAction.Reflect))
            ? (file, await PlanBook.OpenAsync(db, file, cancel))
            : null;

    /// <summary>What belongs to the time after the end can still be done after it.</summary>
    private static bool May(CaseFile file, PlanTask task) => file.Permits(CaseAction.EditPlan) || task.Phase == PlanPhase.After;

    private static bool Fits(PlanTask task, TaskMark mark) =>
        mark switch
        {
            TaskMark.Done => !task.IsDone,
            TaskMark.Skipped => !task.IsSkipped,
            TaskMark.Reopened => !task.IsOpen,
            TaskMark.Pinned => task is { IsOpen: true, IsPinned: false, DueOn: not null },
            _ => task.IsPinned,
        };

    private void Apply(PlanTask task, TaskMark mark, string? note)
    {
        if (mark == TaskMark.Done)
            task.Do(note, db.Actor, db.Now);
        else if (mark == TaskMark.Skipped)
            task.Skip(note!, db.Actor, db.Now);
        else if (mark == TaskMark.Reopened)
            task.Reopen();
        else if (mark == TaskMark.Pinned)
            task.Pin(task.DueOn!.Value, db.Actor, db.Now);
        else
            task.Unpin();
    }

    private void Tell(CaseFile file, TaskMark mark, List<PlanTask> tasks)
    {
        var code = $"handover.task-{mark.ToString().ToLowerInvariant()}";
        foreach (var task in tasks)
            db.Tell(code, JournalSubject.Of(file.Id), file.Relationship.Name, task.Title);
    }

    private int? Nothing()
    {
        db.ChangeTracker.Clear();
        return 0;
    }

    private async Task<int?> SaveAsync(int changed, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return changed;
        }
        catch (DbUpdateConcurrencyException)
        {
            return Nothing();
        }
    }
}
