namespace Colofon.Backups;

/// <summary>What was proven of a database: how long its journal is, or what is wrong.</summary>
internal sealed record SnapshotProof(long JournalEntries, BackupFault? Fault = null)
{
    public static SnapshotProof Failed(string key, params object[] arguments) => new(0, new BackupFault(key, arguments));
}
