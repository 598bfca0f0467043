using Colofon.Storage;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Colofon.Backups;

/// <summary>
/// SQLite's own backup, inside one read transaction: it goes in small steps, nobody waits for it, and it is the
/// database of one moment although others write meanwhile.
/// </summary>
internal sealed class SqliteSnapshot : ISnapshot
{
    private const int PagesAStep = 2000;
    private readonly SqliteConnection source;
    private readonly TimeProvider clock;

    private SqliteSnapshot(SqliteConnection source, TimeProvider clock)
    {
        (this.source, this.clock) = (source, clock);
        source.Run("BEGIN");
        Migration = source.List("""SELECT "MigrationId" FROM "__EFMigrationsHistory" ORDER BY 1 DESC LIMIT 1""")[0];
        Tables = source.Count();
    }

    public string Migration { get; }

    public IReadOnlyList<BackedTable> Tables { get; }

    public static async Task<SqliteSnapshot> TakeAsync(DataFolder folder, TimeProvider clock, CancellationToken cancel) =>
        new(await SqliteFile.OpenAsync(folder.Database, SqliteOpenMode.ReadWrite, cancel), clock);

    public async Task<SnapshotProof> PackAsync(PackedBackup backup, DataFolder heads, IProgress<BackupStep>? progress, CancellationToken cancel)
    {
        await CopyAsync(heads.Database, progress, cancel);
        progress?.Report(new("backup.step.proving", 0));
        if (await SqliteProof.CheckAsync(heads.Database, Tables, cancel) is { } fault)
            return new SnapshotProof(0, fault);
        var proof = await JournalProof.CheckAsync(new Contexts(DatabaseChoice.For(heads, null)), heads, clock, cancel);
        SqliteConnection.ClearAllPools();
        await SqliteProof.CloseAsync(heads, cancel);
        if (proof.Fault is null)
            await AddAsync(backup, heads.Database, progress, cancel);
        return proof;
    }

    public ValueTask DisposeAsync() => source.DisposeAsync();

    private async Task CopyAsync(string file, IProgress<BackupStep>? progress, CancellationToken cancel)
    {
        await using var copy = await SqliteFile.OpenAsync(file, SqliteOpenMode.ReadWriteCreate, cancel);
        copy.Run("PRAGMA synchronous=OFF");
        using var backup = raw.sqlite3_backup_init(copy.Handle, "main", source.Handle, "main");
        int said;
        while ((said = raw.sqlite3_backup_step(backup, PagesAStep)) == raw.SQLITE_OK)
        {
            cancel.ThrowIfCancellationRequested();
            var pages = raw.sqlite3_backup_pagecount(backup);
            progress?.Report(new("backup.step.copying", 1 - raw.sqlite3_backup_remaining(backup) / (double)Math.Max(1, pages)));
        }
        if (said != raw.SQLITE_DONE)
            throw new SqliteException(raw.sqlite3_errmsg(copy.Handle).utf8_to_string(), said);
    }

    private static async Task AddAsync(PackedBackup backup, string file, IProgress<BackupStep>? progress, CancellationToken cancel)
    {
        await using var stream = File.OpenRead(file);
        await backup.AddAsync(Path.GetFileName(file), stream, Pace.Of(progress, "backup.step.packing", stream.Length), cancel);
    }
}
