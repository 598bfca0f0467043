namespace Colofon.Signals;

/// <summary>One signal: how high, how sure, on what it stands, and how it was in each of the last thirteen weeks.</summary>
public sealed record SignalReading(SignalCode Code, IReadOnlyList<TrackReading> Tracks)
{
    /// <summary>From 0 to 100, high is bad: the highest of its tracks. Null when no track has data.</summary>
    public int? Score { get; } = Tracks.Max(track => track.Score);

    public SignalLevel Level => Bands.Level(Score);

    /// <summary>Share of its tracks that have data.</summary>
    public decimal Coverage { get; } = (decimal)Tracks.Count(track => track.Score is not null) / Tracks.Count;

    public IReadOnlyList<EvidenceLine> Evidence { get; init; } = [];

    public string FormulaKey => TextKey.Of("formula", Code);

    public IReadOnlyList<WeekScore> Weeks { get; init; } = [];
}
