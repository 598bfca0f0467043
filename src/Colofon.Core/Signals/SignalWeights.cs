namespace Colofon.Signals;

/// <summary>How much each signal weighs in the mean; one each unless the workspace says otherwise.</summary>
public sealed record SignalWeights
{
    public IReadOnlyDictionary<SignalCode, decimal> Own { get; init; } = new Dictionary<SignalCode, decimal>();

    public decimal this[SignalCode code] => Own.TryGetValue(code, out var weight) ? Math.Max(0, weight) : 1m;
}
