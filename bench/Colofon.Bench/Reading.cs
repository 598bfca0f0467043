namespace Colofon.Bench;

/// <summary>What one row measured.</summary>
internal sealed record Reading
{
    private readonly double[] sorted;

    public Reading(double[] milliseconds, TimeSpan took, long bytes)
    {
        sorted = [.. milliseconds.Order()];
        PerSecond = sorted.Length / took.TotalSeconds;
        Bytes = bytes;
    }

    public static Reading None { get; } = new([double.NaN], TimeSpan.FromSeconds(1), 0);

    public double PerSecond { get; }

    public long Bytes { get; }

    /// <summary>What one answer cost the server's processors; nothing is known of it when it was not asked.</summary>
    public double ProcessorMilliseconds { get; init; } = double.NaN;

    public int Count => sorted.Length;

    public double Percentile(int part) => sorted[Math.Min(sorted.Length - 1, sorted.Length * part / 100)];
}
