namespace Colofon.Backups;

/// <summary>A folder that is not there yet, or in which there is nothing.</summary>
internal static class NewFolder
{
    public static bool IsFree(string path) => !File.Exists(path) && (!Directory.Exists(path) || !Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Any());

    public static long FreeBytes(string path)
    {
        var there = Path.GetFullPath(path);
        while (!Directory.Exists(there))
            there = Path.GetDirectoryName(there)!;
        return new DriveInfo(there).AvailableFreeSpace;
    }

    /// <summary>Gives a finished folder its name. Where the name is a mount that cannot be taken away, its content moves in.</summary>
    public static void Publish(string finished, string path)
    {
        try
        {
            if (Directory.Exists(path))
                Directory.Delete(path, recursive: true);
            Directory.Move(finished, path);
        }
        catch (IOException) when (Directory.Exists(path) && IsFree(path))
        {
            foreach (var file in Directory.EnumerateFiles(finished, "*", SearchOption.AllDirectories))
                MoveTo(file, Path.Combine(path, Path.GetRelativePath(finished, file)));
        }
    }

    private static void MoveTo(string file, string place)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        File.Move(file, place);
    }
}
