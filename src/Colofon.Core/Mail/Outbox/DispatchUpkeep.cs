using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Mail.Outbox;

/// <summary>What is left to send, over all workspaces.</summary>
public sealed class DispatchUpkeep(IDbContextFactory<ColofonDb> databases, DatabaseChoice choice, TimeProvider clock)
{
    private const int Most = 200;

    /// <summary>On SQLite the folder's lock says that nobody else is here: whoever was sending is dead.</summary>
    public async Task FreeAsync(CancellationToken cancel)
    {
        if (!choice.IsSqlite)
            return;
        await using var db = await databases.CreateDbContextAsync(cancel);
        await db.WriteAsync(() => db.Set<Lease>().Where(lease => lease.Name.StartsWith(DispatchRunner.LeaseName)).ExecuteDeleteAsync(cancel), cancel);
    }

    /// <summary>Messages whose time has come, and those that somebody began to send: whoever did may be dead.</summary>
    public async Task<IReadOnlyList<Dispatch>> DueAsync(CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        return await db
            .Dispatches.IgnoreQueryFilters()
            .AsNoTracking()
            .Where(row => row.State == DispatchState.Sending || ((row.State == DispatchState.Held || row.State == DispatchState.Waiting) && row.DueAt <= now))
            .OrderBy(row => row.DueAt)
            .Take(Most)
            .ToListAsync(cancel);
    }
}
