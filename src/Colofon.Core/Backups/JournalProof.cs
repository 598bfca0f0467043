using Colofon.Journal;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Backups;

/// <summary>Verifies every journal of a database against the heads kept in a folder, then brings those heads up to it.</summary>
internal static class JournalProof
{
    public static async Task<SnapshotProof> CheckAsync(Contexts databases, DataFolder heads, TimeProvider clock, CancellationToken cancel)
    {
        var keeper = new JournalKeeper(heads);
        var verdicts = await new JournalAudit(databases, keeper, clock).VerifyAsync(cancel);
        foreach (var (_, name, verdict) in verdicts)
        {
            if (verdict.Fault is { } fault)
                return SnapshotProof.Failed("backup.journal", name ?? "?", fault.Sequence);
        }
        await using var db = databases.CreateDbContext();
        foreach (var head in await db.Set<JournalHead>().IgnoreQueryFilters().AsNoTracking().ToListAsync(cancel))
            keeper.Committed(new JournalMark(head.WorkspaceId, head.Sequence, head.Hash));
        return new SnapshotProof(verdicts.Sum(row => row.Verdict.Entries));
    }
}
