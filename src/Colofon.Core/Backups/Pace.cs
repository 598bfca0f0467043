namespace Colofon.Backups;

/// <summary>Turns bytes into parts of a whole.</summary>
internal sealed class Pace(IProgress<BackupStep> progress, string key, long whole) : IProgress<long>
{
    private long done;

    public static Pace? Of(IProgress<BackupStep>? progress, string key, long whole) => progress is null ? null : new Pace(progress, key, whole);

    public void Report(long value) => progress.Report(new(key, whole == 0 ? 1 : Math.Min(1, (double)(done += value) / whole)));
}
