using Colofon.Storage;

namespace Colofon.Acceptance.Backups;

/// <summary>A studio's backup as a file of a test's own, and the commands around it.</summary>
internal sealed class Kept : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("colofon-kept-").FullName;

    public Kept() => File = Path.Combine(folder, "estudio.colofon");

    public string File { get; }

    public static string[] Where(DataFolder data, string? server) => server is null ? ["--data", data.Path] : ["--data", data.Path, "--database", server];

    public Task<(int Code, string Output, string Error)> BackupAsync(Studio studio, params string[] more) =>
        Typed.Run(["backup", "--to", File, .. Where(studio.Folder, studio.Connection), .. more]);

    public Task<(int Code, string Output, string Error)> RestoreAsync(TestDatabase to, params string[] more) =>
        Typed.Run(["restore", File, .. Where(to.Folder, to.Connection), .. more]);

    /// <summary>What lies where the backup is made.</summary>
    public string[] Left => [.. Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path)!)];

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
