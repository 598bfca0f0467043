namespace Colofon.Signals;

/// <summary>An amber and a red line, and how far beyond them a value lies.</summary>
public readonly record struct Line(decimal Amber, decimal Red, LineSide Side)
{
    private const decimal AtAmber = 0.55m;
    private const decimal PerStep = 0.15m;

    public static Line Above(decimal amber, decimal red) => new(amber, Math.Max(amber, red), LineSide.Above);

    public static Line Below(decimal amber, decimal red) => new(amber, Math.Min(amber, red), LineSide.Below);

    public static Line AtOrBelow(decimal amber, decimal red) => new(amber, Math.Min(amber, red), LineSide.AtOrBelow);

    public Line Times(decimal reference) => new(Amber * reference, Red * reference, Side);

    public SignalLevel Level(decimal value) =>
        IsBeyond(value, Red) ? SignalLevel.Red : IsBeyond(value, Amber) ? SignalLevel.Amber : SignalLevel.Calm;

    /// <summary>0 up to the amber line, 0.55 on it, 0.70 on the red one, 1 at three times that distance and further.</summary>
    public decimal Magnitude(decimal value) =>
        IsBeyond(value, Amber) ? Math.Min(1m, AtAmber + PerStep * Steps(value)) : 0m;

    private decimal Steps(decimal value) => Red == Amber ? 1m : (value - Amber) / (Red - Amber);

    private bool IsBeyond(decimal value, decimal line) =>
        Side switch
        {
            LineSide.Above => value > line,
            LineSide.Below => value < line,
            _ => value <= line,
        };
}
