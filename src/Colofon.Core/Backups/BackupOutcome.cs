namespace Colofon.Backups;

/// <summary>What was kept, or why nothing was.</summary>
public sealed record BackupOutcome(BackupManifest? Manifest, BackupFault? Fault)
{
    public long Bytes { get; init; }

    /// <summary>What a restored copy leaves to a person.</summary>
    public QuietedCopy Quieted { get; init; } = QuietedCopy.Nothing;

    public static BackupOutcome Of(BackupManifest manifest, long bytes) => new(manifest, null) { Bytes = bytes };

    public static BackupOutcome Refused(string key, params object[] arguments) => new(null, new BackupFault(key, arguments));

    public static implicit operator BackupOutcome(BackupFault fault) => new(null, fault);
}
