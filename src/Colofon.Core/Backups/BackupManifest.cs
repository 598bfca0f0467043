using System.Text.Json;

namespace Colofon.Backups;

/// <summary>What a backup holds: counted in the snapshot, and compared with the file before it is called a backup.</summary>
public sealed record BackupManifest
{
    public const string Name = "backup.json";
    public const int Newest = 1;

    public int Format { get; init; } = Newest;

    /// <summary>The version of the program that made it.</summary>
    public string Program { get; init; } = "";

    public DateTimeOffset MadeAt { get; init; }

    public bool IsSqlite { get; init; }

    /// <summary>The last migration the database had.</summary>
    public string Migration { get; init; } = "";

    public long JournalEntries { get; init; }

    public IReadOnlyList<BackedTable> Tables { get; init; } = [];

    public IReadOnlyList<BackedPart> Parts { get; init; } = [];

    public long Rows => Tables.Sum(table => table.Rows);

    public string Write() => JsonSerializer.Serialize(this, JsonSerializerOptions.Web);

    public static BackupManifest? Read(Stream json)
    {
        try
        {
            return JsonSerializer.Deserialize<BackupManifest>(json, JsonSerializerOptions.Web);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
