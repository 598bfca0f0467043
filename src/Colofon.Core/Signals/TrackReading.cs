namespace Colofon.Signals;

/// <summary>
/// One measure followed over time: score = 100 × magnitude × persistence × confidence, never above what the run rule
/// allows. Without enough evidence there is no score but a reason.
/// </summary>
public sealed record TrackReading(TrackCode Code, EvidenceLine Evidence)
{
    public int? Score { get; init; }

    public UnknownReason? Unknown { get; init; }

    public decimal Magnitude { get; init; }

    public decimal Persistence { get; init; }

    public decimal Confidence { get; init; }

    public Line? Line { get; init; }

    /// <summary>Points beyond the amber line in a row, up to the newest.</summary>
    public int Run { get; init; }

    public IReadOnlyList<TrackPoint> Points { get; init; } = [];

    internal static TrackReading Without(TrackCode code, UnknownReason reason) =>
        new(code, new EvidenceLine(TextKey.Of("unknown", reason))) { Unknown = reason };
}
