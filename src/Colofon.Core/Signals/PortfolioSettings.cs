namespace Colofon.Signals;

/// <summary>What a workspace may set for itself. Rates are money per hour in <paramref name="Currency"/>.</summary>
public sealed record PortfolioSettings(
    decimal? TargetRate = null,
    decimal? FloorRate = null,
    decimal? StandardRate = null,
    string Currency = "EUR",
    int MinorPerUnit = 100)
{
    public SignalLines Lines { get; init; } = new();

    public SignalWeights Weights { get; init; } = new();
}
