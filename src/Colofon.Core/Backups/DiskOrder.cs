using System.Runtime.InteropServices;

namespace Colofon.Backups;

/// <summary>Puts a finished file under its name so that the name, too, is on the disk when we say so.</summary>
internal static class DiskOrder
{
    public static void Publish(string finished, string name)
    {
        File.Move(finished, name, overwrite: true);
        if (!OperatingSystem.IsWindows())
            FlushFolder(Path.GetDirectoryName(Path.GetFullPath(name))!);
    }

    // .NET opens no folders. A file system that cannot sync one says so, and has nothing more to offer.
    private static void FlushFolder(string folder)
    {
        var handle = Open(folder, flags: 0);
        if (handle < 0)
            return;
        _ = Sync(handle);
        _ = Close(handle);
    }

    [DllImport("libc", EntryPoint = "open", CharSet = CharSet.Ansi, BestFitMapping = false)]
    private static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "fsync")]
    private static extern int Sync(int handle);

    [DllImport("libc", EntryPoint = "close")]
    private static extern int Close(int handle);
}
