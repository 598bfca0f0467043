namespace Colofon.Signals;

/// <summary>
/// How a relationship stands. It never decides anything: a band opens a conversation or a review, and people decide.
/// </summary>
public sealed record HealthReading(Guid Relationship, DateOnly Today)
{
    /// <summary>From 0 to 100, high is bad; null when no signal has data.</summary>
    public int? Tension { get; init; }

    public Band? Band => Tension is { } tension ? Bands.Of(tension) : null;

    /// <summary>Share of the weights of all signals that has data behind it.</summary>
    public decimal Coverage { get; init; }

    public required IReadOnlyList<SignalReading> Signals { get; init; }

    /// <summary>The last thirteen whole weeks; null where there was no evidence.</summary>
    public required IReadOnlyList<WeekScore> Trend { get; init; }

    public required Measures Measures { get; init; }

    /// <summary>Critical incidents of the last 180 days: each alone sets the review.</summary>
    public IReadOnlyList<EvidenceLine> Critical { get; init; } = [];

    /// <summary>The signal that moved most in four weeks; null when none did.</summary>
    public SignalMove? Moved { get; init; }

    /// <summary>The weekly run could have gone further and was held to one band.</summary>
    public bool IsHeld { get; init; }
}
