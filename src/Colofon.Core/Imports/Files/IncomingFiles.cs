using Colofon.Storage;

namespace Colofon.Imports.Files;

/// <summary>The files that were brought and are not read to the end yet. A file is there whole or not at all.</summary>
public sealed class IncomingFiles(DataFolder folder)
{
    private const string Unfinished = ".part";

    /// <summary>Makes a file to write to. Tests put a full disk in its place.</summary>
    internal Func<string, Stream> Create { get; set; } = path => new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);

    /// <summary>Copies what comes, without holding it in memory. When the source breaks off or the disk is full, nothing is left.</summary>
    public async Task<StoredFile> StoreAsync(Stream source, CancellationToken cancel = default)
    {
        var name = PublicId.New().ToString();
        try
        {
            var bytes = await WriteAsync(source, At(name) + Unfinished, cancel);
            File.Move(At(name) + Unfinished, At(name));
            return new StoredFile(name, bytes);
        }
        catch
        {
            File.Delete(At(name) + Unfinished);
            throw;
        }
    }

    /// <exception cref="FileNotFoundException">Somebody took it away.</exception>
    public FileStream Open(string name) => new(At(name), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);

    public void Delete(string name)
    {
        if (name.Length > 0)
            File.Delete(At(name));
    }

    /// <summary>Takes away what nobody asks for any more: files of imports that never came to be, older than an hour.</summary>
    public void Sweep(IReadOnlySet<string> wanted, DateTimeOffset now)
    {
        foreach (var file in new DirectoryInfo(folder.Incoming).EnumerateFiles())
        {
            if (!wanted.Contains(file.Name) && now.UtcDateTime - file.LastWriteTimeUtc > TimeSpan.FromHours(1))
                file.Delete();
        }
    }

    private async Task<long> WriteAsync(Stream source, string path, CancellationToken cancel)
    {
        await using var target = Create(path);
        await source.CopyToAsync(target, 128 * 1024, cancel);
        await target.FlushAsync(cancel);
        if (target is FileStream file)
            file.Flush(flushToDisk: true);
        return target.Length;
    }

    private string At(string name) => Path.Combine(folder.Incoming, Path.GetFileName(name));
}
