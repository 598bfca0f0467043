namespace Colofon.Signals;

/// <summary>From the points of a track to its score.</summary>
internal static class TrackScore
{
    public static TrackReading Read(
        TrackReading track,
        Line line,
        RunRule rule,
        IReadOnlyList<(DateOnly From, decimal Value)> values,
        DateOnly today,
        decimal evidence = 1m)
    {
        if (values.Count < RunRule.MinimumPoints)
            return TrackReading.Without(track.Code, rule.TooFew);
        var points = values.Select(value => new TrackPoint(value.From, value.Value, line.Level(value.Value))).ToArray();
        var window = points.TakeLast(rule.Window).ToArray();
        var beyond = window.Where(point => point.Level >= SignalLevel.Amber).ToArray();
        var weight = beyond.Sum(point => Memory.Weight(point.From, today));
        var magnitude = weight == 0
            ? 0m
            : beyond.Sum(point => Memory.Weight(point.From, today) * line.Magnitude(point.Value)) / weight;
        var persistence = weight / window.Length;
        var confidence = Math.Min(1m, (decimal)window.Length / rule.Window) * Math.Min(1m, evidence);
        var score = (int)Math.Round(100m * magnitude * persistence * confidence, MidpointRounding.AwayFromZero);
        return track with
        {
            Line = line,
            Points = points,
            Magnitude = magnitude,
            Persistence = persistence,
            Confidence = confidence,
            Run = RunRule.Run(points, SignalLevel.Amber),
            Score = Math.Min(score, rule.Ceiling(points)),
        };
    }
}
