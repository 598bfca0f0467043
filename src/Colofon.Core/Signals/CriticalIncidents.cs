namespace Colofon.Signals;

/// <summary>A critical incident needs no pattern: for 180 days it alone sets the review.</summary>
internal static class CriticalIncidents
{
    public static int? Raise(int? tension, SignalInput input) =>
        Fresh(input).Any() ? Math.Max(tension ?? 0, Bands.Review) : tension;

    public static IReadOnlyList<EvidenceLine> Lines(SignalInput input) =>
    [
        .. Fresh(input)
            .OrderByDescending(fact => fact.Date)
            .Select(Line),
    ];

    private static EvidenceLine Line(FactPoint fact) =>
        fact.Mood is { } mood
            ? new EvidenceLine("signals.criticalMood", fact.Date, fact.Text, mood)
            : new EvidenceLine("signals.critical", fact.Date, fact.Text);

    private static IEnumerable<FactPoint> Fresh(SignalInput input) =>
        input.Timeline.CriticalFacts.Where(fact => fact.Date <= input.Today && Memory.IsFresh(fact.Date, input.Today));
}
