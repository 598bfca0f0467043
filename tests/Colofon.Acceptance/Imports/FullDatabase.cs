using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Imports;

/// <summary>A database on a disk that has no room left: on SQLite its file may not grow, on PostgreSQL the server says so of one table.</summary>
internal static class FullDatabase
{
    // More than a pool ever holds ready.
    private const int Connections = 20;

    public static Task FillAsync(this Studio studio, string table, bool isFull) =>
        studio.Connection is null ? LimitAsync(studio, isFull ? 1 : 1_073_741_823) : studio.LookAsync(db => db.Database.ExecuteSqlRawAsync(isFull ? Refusing(table) : Taking(table)));

    /// <summary>
    /// Each connection of the pool has its own limit; those that lie ready are taken first. One that somebody works on
    /// meanwhile is not given back to the pool, or it would keep the limit of before.
    /// </summary>
    private static async Task LimitAsync(Studio studio, int pages)
    {
        var pool = await studio.LookAsync(db => Task.FromResult(db.Database.GetConnectionString()!));
        var all = Enumerable.Range(0, Connections).Select(_ => new SqliteConnection(pool)).ToList();
        SqliteConnection.ClearPool(all[0]);
        foreach (var connection in all)
        {
            await connection.OpenAsync();
            await using var limit = connection.CreateCommand();
            limit.CommandText = $"PRAGMA max_page_count = {pages}";
            await limit.ExecuteScalarAsync();
        }
        all.ForEach(connection => connection.Dispose());
    }

    private static string Refusing(string table) =>
        $"""
        CREATE FUNCTION full_disk() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'no space left on device' USING ERRCODE = '53100'; END $$ LANGUAGE plpgsql;
        CREATE TRIGGER full_disk BEFORE INSERT ON "{table}" FOR EACH ROW EXECUTE FUNCTION full_disk();
        """;

    private static string Taking(string table) => $"""DROP TRIGGER full_disk ON "{table}";""";
}
