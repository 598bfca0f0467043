using Microsoft.EntityFrameworkCore;

namespace Colofon.Storage;

/// <summary>Takes, keeps and gives back a lease, by the database's clock.</summary>
internal static class LeaseTaking
{
    private const string Take = """
        INSERT INTO "Leases" ("Name", "Owner", "Until") VALUES ({0}, {1}, @now + {2})
        ON CONFLICT ("Name") DO UPDATE SET "Owner" = excluded."Owner", "Until" = excluded."Until"
        WHERE "Leases"."Until" <= @now OR "Leases"."Owner" = excluded."Owner"
        """;

    private const string Keep = """
        UPDATE "Leases" SET "Until" = @now + {2} WHERE "Name" = {0} AND "Owner" = {1}
        """;

    /// <summary>True when the lease is ours now: it was free, had run out, or was ours already.</summary>
    public static async Task<bool> TryTakeLeaseAsync(this ColofonDb db, string name, string owner, TimeSpan time, CancellationToken cancel = default)
    {
        var isTaken = false;
        await db.WriteAsync(async () => isTaken = await db.TellAsync(Take, name, owner, time, cancel), cancel);
        return isTaken;
    }

    /// <summary>Inside a transaction: true while nobody else took the lease, and nobody can until the transaction ends.</summary>
    public static Task<bool> KeepLeaseAsync(this ColofonDb db, string name, string owner, TimeSpan time, CancellationToken cancel = default) =>
        db.TellAsync(Keep, name, owner, time, cancel);

    public static Task GiveLeaseBackAsync(this ColofonDb db, string name, string owner) =>
        db.WriteAsync(() => db.Set<Lease>().Where(lease => lease.Name == name && lease.Owner == owner).ExecuteDeleteAsync());

    private static async Task<bool> TellAsync(this ColofonDb db, string command, string name, string owner, TimeSpan time, CancellationToken cancel) =>
        await db.Database.ExecuteSqlRawAsync(
            command.Replace("@now", db.Milliseconds(), StringComparison.Ordinal),
            [name, owner, (long)time.TotalMilliseconds],
            cancel
        ) == 1;

    private static string Milliseconds(this ColofonDb db) =>
        db.Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal)
            ? "CAST(unixepoch('subsec') * 1000 AS INTEGER)"
            : "CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS bigint)";
}
