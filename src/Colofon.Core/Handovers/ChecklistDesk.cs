using Colofon.Journal;
using Colofon.Language;
using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Handovers;

/// <summary>Lays checklists into the plan of a case, each task once.</summary>
public sealed class ChecklistDesk(ColofonDb db, CaseFiles files)
{
    /// <param name="chosen">Codes of the tasks to add; all of them when none are named.</param>
    /// <returns>How many were added; null when there is no such checklist or case, or the case is over.</returns>
    public async Task<int?> AddAsync(OffboardingId id, string checklist, IReadOnlySet<string>? chosen = null, CancellationToken cancel = default)
    {
        if (await files.FindAsync(id, cancel) is not { } file || !file.Permits(CaseAction.EditPlan))
            return null;
        if (ChecklistBook.Find(checklist) is not { } list || !list.Fits(file.Relationship.Kind, file.Offboarding.Direction))
            return null;
        var book = await PlanBook.OpenAsync(db, file, cancel);
        var isNew = !await db.PlanLayers.AnyAsync(row => row.OffboardingId == id && row.Checklist == list.Id, cancel);
        var added = Put(book, file, list.Tasks.Where(task => chosen?.Contains(task.Code) ?? true));
        if (isNew)
        {
            db.Add(new PlanLayer(file.Offboarding, list.Id, db.Actor, db.Now));
            Change(book, list, file.Studio.Workspace.Speech);
        }
        if (!isNew && added == 0)
            return 0;
        book.Place();
        db.Tell("handover.checklist", JournalSubject.Of(id), file.Relationship.Name, added, list.Name.In(file.Studio.Workspace.Speech));
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException) when (added > 0)
        {
            // Somebody laid the same checklist at the same moment: it is there.
            db.ChangeTracker.Clear();
            return 0;
        }
        return added;
    }

    private int Put(PlanBook book, CaseFile file, IEnumerable<ChecklistTask> wanted)
    {
        var known = book.Tasks.Where(task => task.Code is not null).ToDictionary(task => task.Code!, StringComparer.Ordinal);
        var fresh = wanted.Where(task => !known.ContainsKey(task.Code)).ToList();
        foreach (var task in fresh)
        {
            known[task.Code] = new PlanTask(file.Offboarding, task.Code, task.Words(file.Studio.Workspace.Speech, file.Relationship.Speech), db.Now);
            book.Put(known[task.Code]);
        }
        foreach (var task in fresh.Where(task => task.After is not null))
            known[task.Code].Follow(known.GetValueOrDefault(task.After!)?.Id);
        db.AddRange(fresh.Select(task => known[task.Code]));
        return fresh.Count;
    }

    /// <summary>What an overlay does to the tasks that are there: leaves some out, with its name as the reason, and halves the time.</summary>
    private void Change(PlanBook book, Checklist list, Speech speech)
    {
        foreach (var task in book.Tasks.Where(task => task.IsOpen && Drops(list, task)))
            task.Skip(list.Name.In(speech), db.Actor, db.Now);
        if (!list.Halves)
            return;
        foreach (var task in book.Tasks.Where(task => task is { IsOpen: true, IsPinned: false, Code: not null } && list.Tasks.All(own => own.Code != task.Code)))
            task.CountBy(task.Offset / 2);
    }

    internal static bool Drops(Checklist list, PlanTask task) => ChecklistBook.Task(task.Code)?.Tag is { } tag && list.Drops.Contains(tag);
}
