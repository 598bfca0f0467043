using System.Globalization;

namespace Colofon.Storage;

/// <summary>One writing process on one folder. The holder writes its name beside the lock, for whoever comes next.</summary>
public sealed class FolderLock : IDisposable
{
    private readonly FileStream held;

    private FolderLock(FileStream held) => this.held = held;

    /// <summary>Takes the lock, or says in <paramref name="holder"/> who has it.</summary>
    public static FolderLock? TryTake(DataFolder folder, string verb, out string holder)
    {
        var note = folder.Lock + ".holder";
        try
        {
            var held = new FileStream(folder.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            holder = string.Create(CultureInfo.InvariantCulture, $"colofon {verb}, process {Environment.ProcessId} on {Environment.MachineName}");
            File.WriteAllText(note, holder);
            return new FolderLock(held);
        }
        catch (IOException)
        {
            holder = File.Exists(note) ? File.ReadAllText(note) : "another process";
            return null;
        }
    }

    public void Dispose() => held.Dispose();
}
