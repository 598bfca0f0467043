namespace Colofon.Signals;

/// <summary>The amber and red lines. Each is a starting point a workspace can edit; where it comes from is in the guide.</summary>
public sealed record SignalLines
{
    /// <summary>Messages per billed hour, in times the reference.</summary>
    public Line MessagesTimes { get; init; } = Line.Above(2m, 3m);

    public Line OutOfHoursShare { get; init; } = Line.Above(0.20m, 0.40m);

    /// <summary>Used when no target is set: effective rate, in times the median of the own clients.</summary>
    public Line RateTimesMedian { get; init; } = Line.Below(0.75m, 0.50m);

    /// <summary>Used when there is a target and no floor: the floor, in times the target.</summary>
    public decimal FloorTimesTarget { get; init; } = 0.75m;

    public Line Realization { get; init; } = Line.Below(0.85m, 0.78m);

    public Line Energy { get; init; } = Line.AtOrBelow(2.5m, 2m);

    public Line IncomeShare { get; init; } = Line.Above(0.20m, 0.30m);

    /// <summary>From this share of income on, the law may see an economically dependent worker (TRADE).</summary>
    public decimal LegalIncomeShare { get; init; } = 0.75m;
}
