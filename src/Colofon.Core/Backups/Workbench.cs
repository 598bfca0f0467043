namespace Colofon.Backups;

/// <summary>
/// A folder beside the place where something is to appear. What an earlier, killed run left in it is cleared away, and
/// when the work ends nothing of it stays, however it ends.
/// </summary>
internal sealed class Workbench : IDisposable
{
    public Workbench(string path)
    {
        Path = path;
        Clear();
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    public string Path { get; }

    public string At(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => Clear();

    private void Clear()
    {
        if (Directory.Exists(Path))
            Directory.Delete(Path, recursive: true);
    }
}
