using Microsoft.EntityFrameworkCore;

namespace Colofon.Storage;

/// <summary>Makes writers of one thing in a workspace take turns, on any number of nodes.</summary>
internal static class Turns
{
    /// <summary>Waits for whoever holds the turn; it is ours until the transaction we are in ends.</summary>
    public static async Task TakeTurnAsync(this ColofonDb db, string name, CancellationToken cancel = default)
    {
        var turn = $"turn:{name}:{db.Workspace}";
        await db.Database.ExecuteSqlAsync($"""INSERT INTO "Leases" ("Name", "Until") VALUES ({turn}, 0) ON CONFLICT ("Name") DO NOTHING""", cancel);
        await db.Set<Lease>().Where(lease => lease.Name == turn).ExecuteUpdateAsync(row => row.SetProperty(lease => lease.Until, lease => lease.Until + 1), cancel);
    }
}
