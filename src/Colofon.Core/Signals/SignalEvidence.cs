namespace Colofon.Signals;

/// <summary>What a signal stands on, track by track: what was seen, how long it lasts, or why nothing can be said.</summary>
internal static class SignalEvidence
{
    public static IReadOnlyList<EvidenceLine> Of(SignalReading signal) => [.. signal.Tracks.Select(Of)];

    private static EvidenceLine Of(TrackReading track)
    {
        if (track.Run < 2)
            return track.Evidence;
        var isMonthly = track.Code is TrackCode.EffectiveRate or TrackCode.Realization;
        var run = new EvidenceLine(isMonthly ? "signals.run.months" : "signals.run.weeks", track.Run);
        return new EvidenceLine("signals.lasting", track.Evidence, run);
    }
}
