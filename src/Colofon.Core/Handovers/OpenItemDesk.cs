using Colofon.Journal;
using Colofon.Language;
using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Handovers;

/// <summary>What is not finished: resolved, waived or somebody else's before the case closes.</summary>
public sealed class OpenItemDesk(ColofonDb db, CaseFiles files)
{
    public async Task<InventoryOutcome<OpenItem>?> AddAsync(OffboardingId id, string text, OpenItemKind kind, PlanOwner owner, Speech ui, CancellationToken cancel = default)
    {
        if (await files.FindAsync(id, cancel) is not { } file || !file.Permits(CaseAction.EditPlan))
            return null;
        if (SharedWords.Read(file, ui, text) is { Count: > 0 } findings)
            return InventoryOutcome<OpenItem>.Words(findings);
        var item = new OpenItem(file.Offboarding, text, kind, owner, db.Now);
        db.Add(item);
        db.Tell("handover.item-added", JournalSubject.Of(id), file.Relationship.Name, item.Text);
        await db.SaveChangesAsync(cancel);
        return InventoryOutcome<OpenItem>.Saved(item);
    }

    public async Task<InventoryOutcome<OpenItem>?> EditAsync(OffboardingId id, OpenItemId which, int version, string text, OpenItemKind kind, PlanOwner owner, Speech ui, CancellationToken cancel = default)
    {
        if (await FindAsync(id, which, cancel) is not var (file, found) || found is null)
            return null;
        if (found.Version != version)
            return InventoryOutcome<OpenItem>.Conflict(found);
        if (SharedWords.Read(file, ui, text) is { Count: > 0 } findings)
            return InventoryOutcome<OpenItem>.Words(findings);
        found.Describe(text, kind, owner);
        db.Tell("handover.item-edited", JournalSubject.Of(id), file.Relationship.Name, found.Text);
        return await SaveAsync(found, cancel);
    }

    /// <param name="outcome">How it was resolved or why it is waived: both sides will read it.</param>
    /// <param name="to">Who goes on with it, when it is transferred.</param>
    public async Task<InventoryOutcome<OpenItem>?> SettleAsync(OffboardingId id, OpenItemId which, OpenItemFate fate, string? outcome, string? to, Speech ui, CancellationToken cancel = default)
    {
        if (await FindAsync(id, which, cancel) is not var (file, found) || found is null)
            return null;
        if (SharedWords.Read(file, ui, outcome, to) is { Count: > 0 } findings)
            return InventoryOutcome<OpenItem>.Words(findings);
        if (!Settle(found, fate, outcome, to))
            return InventoryOutcome<OpenItem>.Conflict(found);
        var code = $"handover.item-{fate.ToString().ToLowerInvariant()}";
        db.Tell(code, JournalSubject.Of(id), file.Relationship.Name, found.Text);
        return await SaveAsync(found, cancel);
    }

    public async Task<bool> RemoveAsync(OffboardingId id, OpenItemId which, CancellationToken cancel = default)
    {
        if (await FindAsync(id, which, cancel) is not var (file, found) || found is not { IsSettled: false })
            return false;
        db.Remove(found);
        db.Tell("handover.item-removed", JournalSubject.Of(id), file.Relationship.Name, found.Text);
        await db.SaveChangesAsync(cancel);
        return true;
    }

    private bool Settle(OpenItem item, OpenItemFate fate, string? outcome, string? to)
    {
        if ((fate == OpenItemFate.Waived && string.IsNullOrWhiteSpace(outcome)) || (fate == OpenItemFate.Transferred && string.IsNullOrWhiteSpace(to)))
            return false;
        if (fate == OpenItemFate.Resolved)
            item.Resolve(outcome, db.Actor, db.Now);
        else if (fate == OpenItemFate.Waived)
            item.Waive(outcome!, db.Actor, db.Now);
        else if (fate == OpenItemFate.Transferred)
            item.Transfer(to!, outcome, db.Actor, db.Now);
        else
            item.Reopen();
        return true;
    }

    private async Task<(CaseFile File, OpenItem? Found)?> FindAsync(OffboardingId id, OpenItemId which, CancellationToken cancel) =>
        await files.FindAsync(id, cancel) is { } file && file.Permits(CaseAction.EditPlan)
            ? (file, await db.OpenItems.SingleOrDefaultAsync(row => row.OffboardingId == id && row.Id == which, cancel))
            : null;

    private async Task<InventoryOutcome<OpenItem>> SaveAsync(OpenItem row, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return InventoryOutcome<OpenItem>.Saved(row);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return InventoryOutcome<OpenItem>.Conflict(await db.OpenItems.AsNoTracking().SingleOrDefaultAsync(one => one.Id == row.Id, cancel));
        }
    }
}
