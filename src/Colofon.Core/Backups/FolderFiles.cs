using Colofon.Storage;

namespace Colofon.Backups;

/// <summary>The files of a data folder that belong into a backup, beside the database and the heads of the journal.</summary>
internal static class FolderFiles
{
    public static IEnumerable<string> Of(DataFolder folder) =>
        Directory
            .EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder.Path, file).Replace('\\', '/'))
            .Where(Belongs)
            .Order(StringComparer.Ordinal);

    /// <summary>Opens what may be taken away soon; what is gone already belongs to nothing any more.</summary>
    public static FileStream? TryOpen(DataFolder folder, string path)
    {
        try
        {
            return new FileStream(Path.Combine(folder.Path, path), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private static bool Belongs(string path) =>
        !path.StartsWith("colofon.db", StringComparison.Ordinal)
        && !path.StartsWith("colofon.lock", StringComparison.Ordinal)
        && !path.StartsWith("journal/", StringComparison.Ordinal)
        && !path.Contains(".partial/", StringComparison.Ordinal)
        && !path.EndsWith(".part", StringComparison.Ordinal)
        && !path.EndsWith(".new", StringComparison.Ordinal)
        && !path.EndsWith(BackupDesk.Suffix, StringComparison.Ordinal)
        && path != LastBackup.FileName;
}
