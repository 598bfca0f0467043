using System.IO.Compression;
using System.Security.Cryptography;

namespace Colofon.Backups;

/// <summary>Opens a backup and believes nothing: the whole, each part, each count.</summary>
internal sealed class BackupReader : IDisposable
{
    private readonly ZipArchive? archive;

    private BackupReader(ZipArchive? archive, BackupManifest? manifest, BackupFault? fault)
    {
        this.archive = archive;
        Manifest = manifest;
        Fault = fault;
    }

    public BackupManifest? Manifest { get; }

    public BackupFault? Fault { get; }

    public static async Task<BackupReader> OpenAsync(Stream file, string name, IProgress<BackupStep>? progress, CancellationToken cancel)
    {
        progress?.Report(new("backup.step.checking", 0));
        var whole = await BackupSeal.CheckAsync(file, name, cancel);
        if (whole is not null && whole.Key != "restore.altered")
            return new(null, null, whole);
        try
        {
            file.Position = 0;
            var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            var manifest = archive.GetEntry(BackupManifest.Name) is { } entry ? await ReadAsync(entry, cancel) : null;
            return new(archive, manifest, manifest is null ? new("restore.not-a-backup", name) : await CheckAsync(archive, manifest, progress, cancel) ?? whole);
        }
        catch (InvalidDataException)
        {
            return new(null, null, new("restore.altered", name));
        }
    }

    public Stream Open(BackedPart part) => archive!.GetEntry(part.Path)!.Open();

    public BackedPart? Part(string path) => Manifest!.Parts.SingleOrDefault(part => part.Path == path);

    public void Dispose() => archive?.Dispose();

    private static async Task<BackupManifest?> ReadAsync(ZipArchiveEntry entry, CancellationToken cancel)
    {
        await using var json = await entry.OpenAsync(cancel);
        return BackupManifest.Read(json);
    }

    private static async Task<BackupFault?> CheckAsync(ZipArchive archive, BackupManifest manifest, IProgress<BackupStep>? progress, CancellationToken cancel)
    {
        if (manifest.Format > BackupManifest.Newest)
            return new("restore.newer", manifest.Program);
        var pace = Pace.Of(progress, "backup.step.checking", manifest.Parts.Sum(part => part.Bytes));
        var rows = manifest.Tables.ToDictionary(PostgresTables.Part, table => table.Rows);
        foreach (var part in manifest.Parts)
        {
            if (!IsInside(part.Path) || archive.GetEntry(part.Path) is not { } entry || !await IsAsync(entry, part, pace, rows, cancel))
                return new("restore.altered-part", part.Path);
        }
        var stray = archive.Entries.Select(entry => entry.FullName).Except(manifest.Parts.Select(part => part.Path)).FirstOrDefault(path => path != BackupManifest.Name);
        return stray is null ? null : new("restore.altered-part", stray);
    }

    private static bool IsInside(string path) => !Path.IsPathRooted(path) && !path.Contains('\\') && !path.Split('/').Any(step => step is "" or "." or "..");

    private static async Task<bool> IsAsync(ZipArchiveEntry entry, BackedPart part, Pace? pace, Dictionary<string, long> rows, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var counted = rows.ContainsKey(part.Path) ? new CopyRows() : null;
        await using var content = await entry.OpenAsync(cancel);
        var buffer = new byte[1 << 17];
        long bytes = 0;
        for (int read; (read = await content.ReadAsync(buffer, cancel)) > 0 && bytes <= part.Bytes; bytes += read)
        {
            hash.AppendData(buffer, 0, read);
            counted?.Feed(buffer.AsSpan(0, read));
            pace?.Report(read);
        }
        return bytes == part.Bytes
            && Convert.ToHexStringLower(hash.GetHashAndReset()) == part.Sha256
            && (counted is null || (counted.IsWhole && counted.Rows == rows[part.Path]));
    }
}
