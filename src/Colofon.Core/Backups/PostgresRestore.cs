using Colofon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;

namespace Colofon.Backups;

/// <summary>
/// Fills an empty PostgreSQL database: its schema as it was, then all rows in one transaction, the links between
/// tables taken off before and put back after, which checks every one of them.
/// </summary>
internal static class PostgresRestore
{
    private const string Links = """
        SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname),
               format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
        FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace
        """;

    private const string Counters = """
        SELECT format('SELECT setval(%L, greatest(1, coalesce((SELECT max(%I) FROM %s), 1)))', pg_get_serial_sequence(c.oid::regclass::text, a.attname), a.attname, c.oid::regclass)
        FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
        WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace AND a.attnum > 0 AND a.attidentity <> ''
        """;

    public static async Task<BackupFault?> RunAsync(BackupReader backup, DatabaseChoice choice, IProgress<BackupStep>? progress, CancellationToken cancel)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(choice.Connection) { Pooling = false, CommandTimeout = 0 }.ConnectionString);
        await connection.OpenAsync(cancel);
        if ((long)(await connection.AskAsync("SELECT COUNT(*) FROM pg_class WHERE relkind IN ('r', 'v', 'm') AND relnamespace = current_schema()::regnamespace", cancel))! > 0)
            return new("restore.database", connection.Database);
        await using (var db = new Contexts(choice).CreateDbContext())
            await db.GetService<IMigrator>().MigrateAsync(backup.Manifest!.Migration, cancel);
        await using var all = await connection.BeginTransactionAsync(cancel);
        await FillAsync(connection, backup, progress, cancel);
        var there = await PostgresTables.CountAsync(connection, cancel);
        foreach (var table in backup.Manifest.Tables)
        {
            if (there.SingleOrDefault(found => found.Name == table.Name)?.Rows != table.Rows)
                return new("backup.count", table.Name);
        }
        await all.CommitAsync(cancel);
        return null;
    }

    private static async Task FillAsync(NpgsqlConnection connection, BackupReader backup, IProgress<BackupStep>? progress, CancellationToken cancel)
    {
        var links = await PairsAsync(connection, Links, cancel);
        foreach (var (off, _) in links)
            await connection.AskAsync(off, cancel);
        // What a migration put in comes again with the rows.
        foreach (var table in backup.Manifest!.Tables)
            await connection.AskAsync($"DELETE FROM {PostgresTables.Quoted(table.Name)}", cancel);
        var pace = Pace.Of(progress, "restore.step.filling", backup.Manifest.Rows);
        foreach (var table in backup.Manifest.Tables)
        {
            await using (var rows = backup.Open(backup.Part(PostgresTables.Part(table))!))
            await using (var copy = await connection.BeginRawBinaryCopyAsync(PostgresTables.Copy(table, "FROM STDIN"), cancel))
                await rows.CopyToAsync(copy, 1 << 17, cancel);
            pace?.Report(table.Rows);
        }
        foreach (var (_, on) in links)
            await connection.AskAsync(on, cancel);
        foreach (var (set, _) in await PairsAsync(connection, Counters, cancel))
            await connection.AskAsync(set, cancel);
    }

    private static async Task<List<(string, string)>> PairsAsync(NpgsqlConnection connection, string question, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(question, connection);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var pairs = new List<(string, string)>();
        while (await reader.ReadAsync(cancel))
            pairs.Add((reader.GetString(0), reader.GetString(reader.FieldCount - 1)));
        return pairs;
    }
}
