using Colofon.Journal;
using Colofon.Language;
using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Handovers;

/// <summary>What is delivered, and what the other side says of it.</summary>
public sealed class DeliverableDesk(ColofonDb db, CaseFiles files)
{
    public async Task<InventoryOutcome<Deliverable>?> AddAsync(OffboardingId id, string name, string? place, DateOnly? dueOn, Speech ui, CancellationToken cancel = default)
    {
        if (await files.FindAsync(id, cancel) is not { } file || !file.Permits(CaseAction.EditPlan))
            return null;
        if (SharedWords.Read(file, ui, name, place) is { Count: > 0 } findings)
            return InventoryOutcome<Deliverable>.Words(findings);
        var deliverable = new Deliverable(file.Offboarding, name, place, dueOn, db.Now);
        db.Add(deliverable);
        db.Tell("handover.deliverable-added", JournalSubject.Of(id), file.Relationship.Name, deliverable.Name);
        await db.SaveChangesAsync(cancel);
        return InventoryOutcome<Deliverable>.Saved(deliverable);
    }

    public async Task<InventoryOutcome<Deliverable>?> EditAsync(OffboardingId id, DeliverableId which, int version, string name, string? place, DateOnly? dueOn, Speech ui, CancellationToken cancel = default)
    {
        if (await FindAsync(id, which, cancel) is not var (file, found) || found is null)
            return null;
        if (found.Version != version)
            return InventoryOutcome<Deliverable>.Conflict(found);
        if (SharedWords.Read(file, ui, name, place) is { Count: > 0 } findings)
            return InventoryOutcome<Deliverable>.Words(findings);
        found.Describe(name, place, dueOn);
        db.Tell("handover.deliverable-edited", JournalSubject.Of(id), file.Relationship.Name, found.Name);
        return await SaveAsync(found, cancel);
    }

    public async Task<bool> RemoveAsync(OffboardingId id, DeliverableId which, CancellationToken cancel = default)
    {
        if (await FindAsync(id, which, cancel) is not var (file, found) || found is not { State: DeliverableState.ToDeliver })
            return false;
        db.RemoveRange(await db.DeliverableSteps.Where(row => row.DeliverableId == which).ToListAsync(cancel));
        db.Remove(found);
        db.Tell("handover.deliverable-removed", JournalSubject.Of(id), file.Relationship.Name, found.Name);
        await db.SaveChangesAsync(cancel);
        return true;
    }

    /// <param name="words">A note both sides read; when it is given up, why, for us.</param>
    public async Task<InventoryOutcome<Deliverable>?> GoAsync(OffboardingId id, DeliverableId which, DeliverableState to, string? words, Speech ui, CancellationToken cancel = default)
    {
        if (await FindAsync(id, which, cancel) is not var (file, found) || found is null)
            return null;
        var isWaived = to == DeliverableState.Waived;
        if (!found.CanGo(to) || (isWaived && string.IsNullOrWhiteSpace(words)))
            return InventoryOutcome<Deliverable>.Conflict(found);
        if (!isWaived && SharedWords.Read(file, ui, words) is { Count: > 0 } findings)
            return InventoryOutcome<Deliverable>.Words(findings);
        db.Add(found.Go(to, isWaived ? null : words, isWaived ? words : null, db.Actor, null, db.Now));
        var code = $"handover.deliverable-{to.ToString().ToLowerInvariant()}";
        db.Tell(code, JournalSubject.Of(id), file.Relationship.Name, found.Name);
        return await SaveAsync(found, cancel);
    }

    /// <summary>The other side accepts what was delivered, or sends it back and says why.</summary>
    public async Task<bool> AnswerOutsideAsync(OffboardingId id, PublicId which, bool isAccepted, string name, string? note, CancellationToken cancel = default)
    {
        if (await files.FindAsync(id, cancel) is not { } file || !file.Permits(CaseAction.PostInPortal))
            return false;
        var found = await db.Deliverables.SingleOrDefaultAsync(row => row.OffboardingId == id && row.PublicId == which, cancel);
        if (found is not { State: DeliverableState.Delivered } || (!isAccepted && string.IsNullOrWhiteSpace(note)))
            return false;
        db.Add(found.Go(isAccepted ? DeliverableState.Accepted : DeliverableState.Returned, note, null, null, name, db.Now));
        var code = isAccepted ? "handover.deliverable-accepted-outside" : "handover.deliverable-returned-outside";
        db.Tell(code, JournalSubject.Of(id), file.Relationship.Name, found.Name, name);
        return (await SaveAsync(found, cancel)).IsSaved;
    }

    private async Task<(CaseFile File, Deliverable? Found)?> FindAsync(OffboardingId id, DeliverableId which, CancellationToken cancel) =>
        await files.FindAsync(id, cancel) is { } file && file.Permits(CaseAction.EditPlan)
            ? (file, await db.Deliverables.SingleOrDefaultAsync(row => row.OffboardingId == id && row.Id == which, cancel))
            : null;

    private async Task<InventoryOutcome<Deliverable>> SaveAsync(Deliverable row, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return InventoryOutcome<Deliverable>.Saved(row);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return InventoryOutcome<Deliverable>.Conflict(await db.Deliverables.AsNoTracking().SingleOrDefaultAsync(one => one.Id == row.Id, cancel));
        }
    }
}
