namespace Colofon.Signals;

/// <summary>
/// How many points make a pattern. Amber: so many of the last few beyond the amber line; red: so many in a row, up to
/// the newest, beyond the red line.
/// </summary>
internal sealed record RunRule(int Window, int AmberPoints, int AmberOf, int RedRun, UnknownReason TooFew)
{
    public const int MinimumPoints = 3;

    public static readonly RunRule Weekly = new(6, 4, 5, 6, UnknownReason.TooFewWeeks);
    public static readonly RunRule Monthly = new(3, 3, 3, 3, UnknownReason.TooFewMonths);

    public int Ceiling(IReadOnlyList<TrackPoint> points) =>
        Run(points, SignalLevel.Red) >= RedRun ? 100
        : Among(points, AmberOf) >= AmberPoints ? Bands.BelowReview
        : Bands.BelowTalk;

    public static int Run(IReadOnlyList<TrackPoint> points, SignalLevel level)
    {
        var run = 0;
        while (run < points.Count && points[points.Count - 1 - run].Level >= level)
            run++;
        return run;
    }

    private static int Among(IReadOnlyList<TrackPoint> points, int last) =>
        points.TakeLast(last).Count(point => point.Level >= SignalLevel.Amber);
}
