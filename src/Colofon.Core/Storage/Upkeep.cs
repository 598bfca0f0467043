using System.Data.Common;
using Colofon.Guests;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Storage;

/// <summary>Brings the schema up to date.</summary>
public static class Upkeep
{
    public static async Task MigrateAsync(ColofonDb db, DatabaseChoice choice, CancellationToken cancel = default)
    {
        if (await IsCurrentAsync(choice, cancel))
            return;
        if (choice.IsSqlite)
            await HealLockAsync(db, cancel);
        // Migrating compares the whole model first, even with nothing to do: a second of every start.
        if ((await db.Database.GetPendingMigrationsAsync(cancel)).Any())
        {
            await PortalSchema.DropAsync(db, cancel);
            await db.Database.MigrateAsync(cancel);
        }
        if (!await PortalSchema.IsThereAsync(db, cancel))
            await PortalSchema.MakeAsync(db, cancel);
    }

    // Asked by hand: EF would build its model first, which is half of a start.
    private static async Task<bool> IsCurrentAsync(DatabaseChoice choice, CancellationToken cancel)
    {
        await using var connection = choice.Connect();
        try
        {
            await connection.OpenAsync(cancel);
            return Equals(choice.LastMigration(), await EarlyQuestion.AskAsync(connection, "SELECT MAX(\"MigrationId\") FROM \"__EFMigrationsHistory\"", cancel))
                && await EarlyQuestion.AskAsync(connection, $"SELECT \"One\" FROM \"{PortalViews.Mark}\"", cancel) is not null;
        }
        catch (DbException)
        {
            // There is no such table yet, or no database: migrating makes it, or says why it can't.
            return false;
        }
    }

    // A process killed while it migrated leaves its lock row and the next would wait for ever. The folder's own lock
    // says that nobody else is migrating, so a row that is still there is a dead one.
    private static async Task HealLockAsync(ColofonDb db, CancellationToken cancel)
    {
        var isThere = await db
            .Database.SqlQueryRaw<int>("SELECT COUNT(*) AS \"Value\" FROM sqlite_master WHERE name = '__EFMigrationsLock'")
            .SingleAsync(cancel);
        if (isThere > 0)
            await db.Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsLock\"", cancel);
    }
}
