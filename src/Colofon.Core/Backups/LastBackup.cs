using System.Text.Json;
using Colofon.Storage;

namespace Colofon.Backups;

/// <summary>When the last backup of a folder was made, noted beside the data: making one changes nothing in the database.</summary>
public sealed record LastBackup(DateTimeOffset At, string File, long Bytes, long Rows, long JournalEntries)
{
    internal const string FileName = "last-backup.json";

    public static LastBackup? Read(DataFolder folder)
    {
        try
        {
            return JsonSerializer.Deserialize<LastBackup>(System.IO.File.ReadAllText(Path.Combine(folder.Path, FileName)), JsonSerializerOptions.Web);
        }
        catch (Exception unread) when (unread is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>A folder we may only read keeps no note; the backup is good all the same.</summary>
    internal void Note(DataFolder folder)
    {
        var file = Path.Combine(folder.Path, FileName);
        try
        {
            System.IO.File.WriteAllText(file + ".new", JsonSerializer.Serialize(this, JsonSerializerOptions.Web));
            System.IO.File.Move(file + ".new", file, overwrite: true);
        }
        catch (Exception unwritten) when (unwritten is IOException or UnauthorizedAccessException)
        {
        }
    }
}
