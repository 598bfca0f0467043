using Colofon.Storage;
using Microsoft.Data.Sqlite;

namespace Colofon.Backups;

/// <summary>Opens a copied file and looks whether it is sound and holds what was counted.</summary>
internal static class SqliteProof
{
    public static async Task<BackupFault?> CheckAsync(string file, IReadOnlyList<BackedTable> counted, CancellationToken cancel)
    {
        await using var copy = await SqliteFile.OpenAsync(file, SqliteOpenMode.ReadWrite, cancel);
        try
        {
            if (copy.List("PRAGMA integrity_check") is not ["ok"] and var said)
                return new("backup.damaged", said.FirstOrDefault() ?? "");
            if (copy.List("PRAGMA foreign_key_check") is [var table, ..])
                return new("backup.damaged", table);
            var found = copy.Count();
            return counted.Except(found).Concat(found.Except(counted)).FirstOrDefault() is { } differs ? new("backup.count", differs.Name) : null;
        }
        catch (SqliteException damaged)
        {
            return new("backup.damaged", damaged.Message);
        }
    }

    /// <summary>One file again, with nothing beside it.</summary>
    public static async Task CloseAsync(DataFolder folder, CancellationToken cancel)
    {
        await using var copy = await SqliteFile.OpenAsync(folder.Database, SqliteOpenMode.ReadWrite, cancel);
        copy.Run("PRAGMA wal_checkpoint(TRUNCATE)");
        copy.Run("PRAGMA journal_mode=DELETE");
    }
}
