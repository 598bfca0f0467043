namespace Colofon.Signals;

/// <summary>0.6 × the worst signal + 0.4 × the weighted mean of those with data; a critical incident sets the review.</summary>
internal static class TensionFormula
{
    private const decimal OfWorst = 0.6m;
    private const decimal OfMean = 0.4m;

    public static int? Of(IReadOnlyList<SignalReading> signals, SignalWeights weights)
    {
        decimal sum = 0, weight = 0, worst = 0;
        foreach (var signal in signals)
        {
            if (signal.Score is not { } score || weights[signal.Code] == 0)
                continue;
            worst = Math.Max(worst, score);
            sum += weights[signal.Code] * score;
            weight += weights[signal.Code];
        }
        return weight == 0
            ? null
            : (int)Math.Round(OfWorst * worst + OfMean * sum / weight, MidpointRounding.AwayFromZero);
    }

    public static decimal Coverage(IReadOnlyList<SignalReading> signals, SignalWeights weights)
    {
        var all = signals.Sum(signal => weights[signal.Code]);
        return all == 0 ? 0 : signals.Sum(signal => weights[signal.Code] * signal.Coverage) / all;
    }
}
