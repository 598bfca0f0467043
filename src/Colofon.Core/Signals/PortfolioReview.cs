namespace Colofon.Signals;

/// <summary>
/// Reads the health of every relationship, in the order given. Each week tally is looked at once; afterwards the work
/// per relationship is the same whatever its history.
/// </summary>
public static class PortfolioReview
{
    public static IReadOnlyList<HealthReading> Review(
        IReadOnlyList<RelationshipEvidence> relationships, PortfolioSettings settings, DateOnly today)
    {
        var timelines = relationships.Select(one => new Timeline(one, today, settings.MinorPerUnit)).ToArray();
        var context = PortfolioContext.Of(timelines, settings);
        return [.. timelines.Select(timeline => Read(timeline, context, settings))];
    }

    internal static HealthReading Read(Timeline timeline, PortfolioContext context, PortfolioSettings settings)
    {
        var history = new HealthHistory(timeline, context, settings);
        var now = new SignalInput(timeline, context, settings, 0);
        var signals = history.Signals;
        return new HealthReading(timeline.Evidence.Relationship, timeline.Today)
        {
            Tension = history.Tension,
            Coverage = TensionFormula.Coverage(signals, settings.Weights),
            Signals = signals,
            Trend = history.Trend,
            Measures = MeasureReader.Read(timeline, context, settings),
            Critical = CriticalIncidents.Lines(now),
            Moved = history.Moved,
            IsHeld = history.IsHeld,
        };
    }
}
