using Colofon.Guests;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Storage;

/// <summary>
/// Makes the views of the portal. They are no part of the migrations: they go before the tables change, and come back
/// when they have.
/// </summary>
internal static class PortalSchema
{
    public static async Task<bool> IsThereAsync(ColofonDb db, CancellationToken cancel) => (await NamesAsync(db, cancel)).Contains(PortalViews.Mark);

    public static async Task DropAsync(ColofonDb db, CancellationToken cancel)
    {
        foreach (var name in await NamesAsync(db, cancel))
            await RunAsync(db, $"DROP VIEW \"{name}\"", cancel);
    }

    public static async Task MakeAsync(ColofonDb db, CancellationToken cancel)
    {
        await DropAsync(db, cancel);
        foreach (var view in PortalViews.All)
            await RunAsync(db, view.Sql, cancel);
        if (db.Database.IsNpgsql())
            await RunAsync(db, PortalRole.Sql, cancel);
        await RunAsync(db, $"CREATE VIEW \"{PortalViews.Mark}\" AS SELECT 1 AS \"One\"", cancel);
    }

    private static Task<List<string>> NamesAsync(ColofonDb db, CancellationToken cancel) =>
        db.Database
            .SqlQueryRaw<string>(
                db.Database.IsSqlite()
                    ? $"SELECT name AS \"Value\" FROM sqlite_master WHERE type = 'view' AND name LIKE '{PortalViews.Prefix}%'"
                    : $"SELECT viewname AS \"Value\" FROM pg_views WHERE schemaname = current_schema() AND viewname LIKE '{PortalViews.Prefix}%'"
            )
            .ToListAsync(cancel);

    // The names are our own constants.
    private static Task RunAsync(ColofonDb db, string sql, CancellationToken cancel) => db.Database.ExecuteSqlRawAsync(sql, cancel);
}
