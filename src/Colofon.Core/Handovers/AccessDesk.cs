using Colofon.Journal;
using Colofon.Language;
using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Handovers;

/// <summary>The keys of a case: transferred, given back, changed.</summary>
public sealed class AccessDesk(ColofonDb db, CaseFiles files)
{
    public async Task<InventoryOutcome<AccessGrant>?> AddAsync(OffboardingId id, AccessWords words, Speech ui, CancellationToken cancel = default)
    {
        if (await files.FindAsync(id, cancel) is not { } file || !file.Permits(CaseAction.EditPlan))
            return null;
        if (Read(file, words, ui) is { Count: > 0 } findings)
            return InventoryOutcome<AccessGrant>.Words(findings);
        var access = new AccessGrant(file.Offboarding, words, db.Now);
        db.Add(access);
        db.Tell("handover.access-added", JournalSubject.Of(id), file.Relationship.Name, access.System);
        await db.SaveChangesAsync(cancel);
        return InventoryOutcome<AccessGrant>.Saved(access);
    }

    public async Task<InventoryOutcome<AccessGrant>?> EditAsync(OffboardingId id, AccessGrantId which, int version, AccessWords words, Speech ui, CancellationToken cancel = default)
    {
        if (await FindAsync(id, which, cancel) is not var (file, found) || found is null)
            return null;
        if (found.Version != version)
            return InventoryOutcome<AccessGrant>.Conflict(found);
        if (Read(file, words, ui) is { Count: > 0 } findings)
            return InventoryOutcome<AccessGrant>.Words(findings);
        found.Describe(words);
        db.Tell("handover.access-edited", JournalSubject.Of(id), file.Relationship.Name, found.System);
        return await SaveAsync(found, cancel);
    }

    public async Task<bool> RemoveAsync(OffboardingId id, AccessGrantId which, CancellationToken cancel = default)
    {
        if (await FindAsync(id, which, cancel) is not var (file, found) || found is null)
            return false;
        db.Remove(found);
        db.Tell("handover.access-removed", JournalSubject.Of(id), file.Relationship.Name, found.System);
        await db.SaveChangesAsync(cancel);
        return true;
    }

    /// <summary>It was done, with what shows it.</summary>
    public Task<InventoryOutcome<AccessGrant>?> SettleAsync(OffboardingId id, AccessGrantId which, string? proof, CancellationToken cancel = default) =>
        ChangeAsync(id, which, access => access.Settle(proof, db.Actor, db.Now), found => $"handover.access-{found.Fate.ToString().ToLowerInvariant()}", cancel);

    public Task<InventoryOutcome<AccessGrant>?> ReopenAsync(OffboardingId id, AccessGrantId which, CancellationToken cancel = default) =>
        ChangeAsync(id, which, access => access.Reopen(), _ => "handover.access-reopened", cancel);

    private async Task<InventoryOutcome<AccessGrant>?> ChangeAsync(OffboardingId id, AccessGrantId which, Action<AccessGrant> change, Func<AccessGrant, string> code, CancellationToken cancel)
    {
        if (await FindAsync(id, which, cancel) is not var (file, found) || found is null)
            return null;
        change(found);
        db.Tell(code(found), JournalSubject.Of(id), file.Relationship.Name, found.System);
        return await SaveAsync(found, cancel);
    }

    private static IReadOnlyList<Tone.Finding> Read(CaseFile file, AccessWords words, Speech ui) => SharedWords.Read(file, ui, words.System, words.What, words.Holder);

    private async Task<(CaseFile File, AccessGrant? Found)?> FindAsync(OffboardingId id, AccessGrantId which, CancellationToken cancel) =>
        await files.FindAsync(id, cancel) is { } file && file.Permits(CaseAction.EditPlan)
            ? (file, await db.AccessGrants.SingleOrDefaultAsync(row => row.OffboardingId == id && row.Id == which, cancel))
            : null;

    private async Task<InventoryOutcome<AccessGrant>> SaveAsync(AccessGrant row, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return InventoryOutcome<AccessGrant>.Saved(row);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return InventoryOutcome<AccessGrant>.Conflict(await db.AccessGrants.AsNoTracking().SingleOrDefaultAsync(one => one.Id == row.Id, cancel));
        }
    }
}
