namespace Colofon.Backups;

/// <summary>The database at one moment, while others go on writing.</summary>
internal interface ISnapshot : IAsyncDisposable
{
    string Migration { get; }

    IReadOnlyList<BackedTable> Tables { get; }

    /// <summary>Packs the rows, once they are proven; the heads of the journal in <paramref name="heads"/> become those of the snapshot.</summary>
    Task<SnapshotProof> PackAsync(PackedBackup backup, Storage.DataFolder heads, IProgress<BackupStep>? progress, CancellationToken cancel);
}
