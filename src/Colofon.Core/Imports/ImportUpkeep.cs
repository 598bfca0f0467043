using Colofon.Imports.Files;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Imports;

/// <summary>What is left to do with imports, over all workspaces.</summary>
public sealed class ImportUpkeep(IDbContextFactory<ColofonDb> databases, DatabaseChoice choice, IncomingFiles files, TimeProvider clock)
{
    /// <summary>On SQLite the folder's lock says that nobody else is here: whoever held an import is dead.</summary>
    public async Task FreeAsync(CancellationToken cancel)
    {
        if (!choice.IsSqlite)
            return;
        await using var db = await databases.CreateDbContextAsync(cancel);
        await db.WriteAsync(() => db.Set<Lease>().Where(lease => lease.Name.StartsWith("import:")).ExecuteDeleteAsync(cancel), cancel);
    }

    /// <summary>
    /// Lets SQLite look how its tables are filled: without that it reads whole rows where an index would do. PostgreSQL
    /// looks by itself.
    /// </summary>
    public async Task LookAsync(CancellationToken cancel)
    {
        if (!choice.IsSqlite)
            return;
        await using var db = await databases.CreateDbContextAsync(cancel);
        await db.WriteAsync(() => db.Database.ExecuteSqlRawAsync("PRAGMA analysis_limit = 1000; ANALYZE", cancel), cancel);
    }

    /// <summary>Imports that wait, and those a dead process left half read; the oldest first.</summary>
    public async Task<IReadOnlyList<Import>> WaitingAsync(CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db
            .Imports.IgnoreQueryFilters()
            .AsNoTracking()
            .Where(row => row.State == ImportState.Waiting || row.State == ImportState.Running)
            .OrderBy(row => row.StartedAt)
            .ToListAsync(cancel);
    }

    /// <summary>Workspaces whose evidence waits to be placed anew.</summary>
    public async Task<IReadOnlyList<Accounts.WorkspaceId>> StaleAsync(CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.Workspaces.Where(row => row.Tallied < row.TallyVersion).Select(row => row.Id).ToListAsync(cancel);
    }

    /// <summary>Takes away files that no import asks for.</summary>
    public async Task SweepAsync(CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var wanted = await db.Imports.IgnoreQueryFilters().Where(row => row.StoredAs != "").Select(row => row.StoredAs).ToHashSetAsync(cancel);
        files.Sweep(wanted, clock.GetUtcNow());
    }
}
