using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Colofon.Backups;

/// <summary>Writes the one file, part by part, and remembers what each part was.</summary>
internal sealed class PackedBackup(Stream file) : IAsyncDisposable
{
    private readonly ZipArchive archive = new(file, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8) { Comment = BackupSeal.Blank };
    private readonly List<BackedPart> parts = [];

    public IReadOnlyList<BackedPart> Parts => parts;

    public async Task AddAsync(string path, Stream content, IProgress<long>? progress, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var part = archive.CreateEntry(path, CompressionLevel.Fastest).Open();
        var buffer = new byte[1 << 17];
        long bytes = 0;
        for (int read; (read = await content.ReadAsync(buffer, cancel)) > 0; bytes += read)
        {
            hash.AppendData(buffer, 0, read);
            await part.WriteAsync(buffer.AsMemory(0, read), cancel);
            progress?.Report(read);
        }
        parts.Add(new(path, bytes, Convert.ToHexStringLower(hash.GetHashAndReset())));
    }

    /// <summary>The last part: what the others are.</summary>
    public async Task EndAsync(BackupManifest manifest, CancellationToken cancel)
    {
        await using var part = archive.CreateEntry(BackupManifest.Name, CompressionLevel.Fastest).Open();
        await part.WriteAsync(Encoding.UTF8.GetBytes(manifest.Write()), cancel);
    }

    public ValueTask DisposeAsync()
    {
        archive.Dispose();
        return ValueTask.CompletedTask;
    }
}
