using Colofon.Accounts;
using Colofon.Imports.Files;
using Colofon.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Backups;

/// <summary>Puts a backup back, only where nothing is. The folder appears whole and proven, or not at all.</summary>
public sealed class RestoreDesk(TimeProvider clock)
{
    /// <summary>Looks whether a file is a whole backup, and writes nothing.</summary>
    public async Task<BackupOutcome> CheckAsync(string file, IProgress<BackupStep>? progress = null, CancellationToken cancel = default)
    {
        if (!File.Exists(file))
            return BackupOutcome.Refused("restore.no-file", file);
        await using var stream = File.OpenRead(file);
        using var backup = await BackupReader.OpenAsync(stream, file, progress, cancel);
        return backup.Fault is { } fault ? fault : BackupOutcome.Of(backup.Manifest!, stream.Length);
    }

    /// <param name="server">A connection string to an empty PostgreSQL database, for a backup of one.</param>
    public async Task<BackupOutcome> RestoreAsync(string file, string target, string? server, IProgress<BackupStep>? progress = null, CancellationToken cancel = default)
    {
        if (!File.Exists(file))
            return BackupOutcome.Refused("restore.no-file", file);
        if (!NewFolder.IsFree(target))
            return BackupOutcome.Refused("restore.folder", target);
        try
        {
            await using var stream = File.OpenRead(file);
            using var backup = await BackupReader.OpenAsync(stream, file, progress, cancel);
            if ((backup.Fault ?? Unfit(backup.Manifest!, target, server)) is { } unfit)
                return unfit;
            return await PutBackAsync(backup, target, server, progress, cancel) with { Bytes = stream.Length };
        }
        catch (Exception fault) when (DiskFull.Is(fault))
        {
            return BackupOutcome.Refused("restore.full", target);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or System.Data.Common.DbException)
        {
            return BackupOutcome.Refused("restore.failed", fault.Message);
        }
    }

    private static BackupFault? Unfit(BackupManifest manifest, string target, string? server)
    {
        if (manifest.IsSqlite != server is null)
            return new(manifest.IsSqlite ? "restore.is-sqlite" : "restore.is-postgres");
        var choice = DatabaseChoice.Unopened(server);
        using (var db = new Contexts(choice).CreateDbContext())
        {
            if (!db.Database.GetMigrations().Contains(manifest.Migration))
                return new("restore.newer", manifest.Program);
        }
        var needed = manifest.Parts.Sum(part => part.Bytes);
        return NewFolder.FreeBytes(target) < needed ? new("restore.room", target, needed / (1024m * 1024)) : null;
    }

    private async Task<BackupOutcome> PutBackAsync(BackupReader backup, string target, string? server, IProgress<BackupStep>? progress, CancellationToken cancel)
    {
        using var bench = new Workbench(Path.TrimEndingDirectorySeparator(Path.GetFullPath(target)) + ".restoring");
        var folder = new DataFolder(bench.At("data"));
        var choice = DatabaseChoice.For(folder, server);
        await UnpackAsync(backup, folder, progress, cancel);
        progress?.Report(new("backup.step.proving", 0));
        var fault = choice.IsSqlite ? await SqliteProof.CheckAsync(folder.Database, backup.Manifest!.Tables, cancel) : await PostgresRestore.RunAsync(backup, choice, progress, cancel);
        if (fault is not null)
            return fault;
        var settled = await SettleAsync(folder, choice, backup.Manifest!, cancel);
        if (settled.Fault is null)
            NewFolder.Publish(folder.Path, target);
        return settled;
    }

    private static async Task UnpackAsync(BackupReader backup, DataFolder folder, IProgress<BackupStep>? progress, CancellationToken cancel)
    {
        var files = backup.Manifest!.Parts.Where(part => backup.Manifest.IsSqlite || !part.Path.StartsWith("tables/", StringComparison.Ordinal)).ToList();
        var pace = Pace.Of(progress, "restore.step.unpacking", files.Sum(part => part.Bytes));
        foreach (var part in files)
        {
            var path = Path.Combine(folder.Path, part.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await using var content = backup.Open(part);
            await using var file = new FileStream(path, FileMode.CreateNew);
            await content.CopyToAsync(file, 1 << 17, cancel);
            file.Flush(flushToDisk: true);
            pace?.Report(part.Bytes);
        }
    }

    /// <summary>Brings it to this version, ends every sign-in (one that was ended since must not live again), reads its journal and makes it quiet.</summary>
    private async Task<BackupOutcome> SettleAsync(DataFolder folder, DatabaseChoice choice, BackupManifest manifest, CancellationToken cancel)
    {
        var databases = new Contexts(choice);
        await using (var db = databases.CreateDbContext())
        {
            await Upkeep.MigrateAsync(db, choice, cancel);
            await db.WriteAsync(() => LeaveNobodyInsideAsync(db, cancel), cancel);
        }
        var proof = await JournalProof.CheckAsync(databases, folder, clock, cancel);
        var outcome = proof.Fault is { } fault
            ? fault
            : new BackupOutcome(manifest, null) { Quieted = await new RestoredCopy(databases, folder, manifest.MadeAt, clock).QuietAsync(cancel) };
        if (choice.IsSqlite)
        {
            SqliteConnection.ClearAllPools();
            await SqliteProof.CloseAsync(folder, cancel);
        }
        return outcome;
    }

    private static async Task LeaveNobodyInsideAsync(ColofonDb db, CancellationToken cancel)
    {
        await db.Sessions.ExecuteUpdateAsync(row => row.SetProperty(s => s.StartedAt, DateTimeOffset.UnixEpoch).SetProperty(s => s.SeenAt, DateTimeOffset.UnixEpoch), cancel);
        // Whoever held a piece of work holds it in the original, and not here.
        await db.Set<Lease>().ExecuteDeleteAsync(cancel);
    }
}
