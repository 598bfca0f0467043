using System.Reflection;
using Colofon.Imports.Files;
using Colofon.Storage;

namespace Colofon.Backups;

/// <summary>Makes backups, while others read and write. One appears under its name only when it is whole and proven.</summary>
public sealed class BackupDesk(DataFolder folder, DatabaseChoice choice, TimeProvider clock)
{
    public const string Suffix = ".colofon";

    /// <summary>Makes the file to write to. Tests put a full disk in its place.</summary>
    internal Func<string, Stream> Create { get; set; } = Private;

    /// <param name="target">The file that the backup will be.</param>
    /// <param name="replaces">An earlier backup of that name gives way, once this one is proven.</param>
    public async Task<BackupOutcome> MakeAsync(string target, bool replaces = false, IProgress<BackupStep>? progress = null, CancellationToken cancel = default)
    {
        if (!replaces && Path.Exists(target))
            return BackupOutcome.Refused("backup.exists", target);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
            using var bench = new Workbench(target + ".partial");
            var outcome = await MakeAsync(bench, bench.At("packed"), progress, cancel);
            if (outcome.Fault is not null)
                return outcome;
            DiskOrder.Publish(bench.At("packed"), target);
            new LastBackup(outcome.Manifest!.MadeAt, Path.GetFullPath(target), outcome.Bytes, outcome.Manifest.Rows, outcome.Manifest.JournalEntries).Note(folder);
            return outcome;
        }
        catch (Exception fault) when (DiskFull.Is(fault))
        {
            return BackupOutcome.Refused("backup.full", target);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or System.Data.Common.DbException)
        {
            return BackupOutcome.Refused("backup.failed", fault.Message);
        }
    }

    private async Task<BackupOutcome> MakeAsync(Workbench bench, string packed, IProgress<BackupStep>? progress, CancellationToken cancel)
    {
        var proof = await PackAsync(new DataFolder(bench.At("data")), packed, progress, cancel);
        if (proof.Fault is { } fault)
            return fault;
        await BackupSeal.CloseAsync(packed, cancel);
        await using var made = File.OpenRead(packed);
        using var read = await BackupReader.OpenAsync(made, packed, progress, cancel);
        return read.Fault is { } wrong ? wrong : BackupOutcome.Of(read.Manifest!, made.Length);
    }

    private async Task<SnapshotProof> PackAsync(DataFolder heads, string packed, IProgress<BackupStep>? progress, CancellationToken cancel)
    {
        // The heads before the snapshot: they may be behind it, never ahead.
        foreach (var head in Directory.EnumerateFiles(folder.JournalHeads, "*.head"))
            File.Copy(head, Path.Combine(heads.JournalHeads, Path.GetFileName(head)));
        await using var snapshot = await TakeAsync(cancel);
        var fleeting = Directory.EnumerateFiles(folder.Incoming).Select(Path.GetFileName).ToDictionary(name => "incoming/" + name, name => FolderFiles.TryOpen(folder, "incoming/" + name));
        await using var file = Create(packed);
        await using var backup = new PackedBackup(file);
        var proof = await snapshot.PackAsync(backup, heads, progress, cancel);
        if (proof.Fault is not null)
            return proof;
        foreach (var head in Directory.EnumerateFiles(heads.JournalHeads))
            await AddAsync(backup, "journal/" + Path.GetFileName(head), File.OpenRead(head), cancel);
        foreach (var path in FolderFiles.Of(folder).Union(fleeting.Keys.Where(name => !name.EndsWith(".part", StringComparison.Ordinal))))
            await AddAsync(backup, path, fleeting.GetValueOrDefault(path) ?? FolderFiles.TryOpen(folder, path), cancel);
        await backup.EndAsync(Manifest(snapshot, proof, backup.Parts), cancel);
        return proof;
    }

    private static async Task AddAsync(PackedBackup backup, string path, FileStream? content, CancellationToken cancel)
    {
        if (content is null)
            return;
        await using (content)
            await backup.AddAsync(path, content, null, cancel);
    }

    private async Task<ISnapshot> TakeAsync(CancellationToken cancel) =>
        choice.IsSqlite ? await SqliteSnapshot.TakeAsync(folder, clock, cancel) : await PostgresSnapshot.TakeAsync(choice, clock, cancel);

    private BackupManifest Manifest(ISnapshot snapshot, SnapshotProof proof, IReadOnlyList<BackedPart> parts) =>
        new()
        {
            Program = typeof(BackupDesk).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "",
            MadeAt = Instant.Cut(clock.GetUtcNow()),
            IsSqlite = choice.IsSqlite,
            Migration = snapshot.Migration,
            JournalEntries = proof.JournalEntries,
            Tables = snapshot.Tables,
            Parts = [.. parts],
        };

    private static FileStream Private(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(path, options);
    }
}
