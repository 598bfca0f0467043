using Colofon.Journal;
using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Handovers;

/// <summary>Moves a plan to the days the case has now, and undoes it: also after a restart and from another browser.</summary>
public sealed class MoveDesk(ColofonDb db, CaseFiles files)
{
    /// <summary>Moves what is open and not pinned.</summary>
    /// <param name="seen">The days for which the person saw what would move; others ask to look again.</param>
    /// <returns>How many tasks moved; null when there is nothing to move or the days are others now.</returns>
    public async Task<int?> MoveAsync(OffboardingId id, PlanDates seen, CancellationToken cancel = default)
    {
        if (await files.FindAsync(id, cancel) is not { } file || !file.Permits(CaseAction.EditPlan) || PlanDates.Of(file) != seen)
            return null;
        var book = await PlanBook.OpenAsync(db, file, cancel);
        var shift = book.Shift(seen, file.Today);
        if (shift.IsNone)
            return null;
        var move = new PlanMove(file.Offboarding, shift.Before, shift.After, db.Actor, db.Now);
        db.Add(move);
        foreach (var line in shift.Moved)
        {
            db.Add(new PlanMoveLine(move, line.Task.Id, line.Before, line.After));
            line.Task.MoveTo(line.After);
        }
        book.Handover.CountFrom(seen);
        db.Tell("handover.moved", JournalSubject.Of(id), file.Relationship.Name, shift.Moved.Count);
        return await SaveAsync(shift.Moved.Count, cancel);
    }

    /// <summary>Puts the tasks of the last move back where they were; those done, pinned or changed since stay.</summary>
    /// <returns>How many went back; null when this was not the last move, or it is undone already.</returns>
    public async Task<int?> UndoAsync(OffboardingId id, PlanMoveId which, CancellationToken cancel = default)
    {
        if (await files.FindAsync(id, cancel) is not { } file || !file.Permits(CaseAction.EditPlan))
            return null;
        var last = await db.PlanMoves.Where(row => row.OffboardingId == id && row.UndoneAt == null).OrderByDescending(row => row.Id).FirstOrDefaultAsync(cancel);
        if (last is null || last.Id != which)
            return null;
        var book = await PlanBook.OpenAsync(db, file, cancel);
        var lines = await db.PlanMoveLines.AsNoTracking().Where(row => row.MoveId == which).ToListAsync(cancel);
        var back = lines.Count(line => book.Find(line.TaskId) is { } task && task.DueOn == line.After && task.MoveTo(line.Before));
        last.Undo(db.Actor, db.Now);
        book.Handover.CountFrom(last.Before);
        db.Tell("handover.move-undone", JournalSubject.Of(id), file.Relationship.Name, back);
        return await SaveAsync(back, cancel);
    }

    private async Task<int?> SaveAsync(int moved, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return moved;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return null;
        }
    }
}
