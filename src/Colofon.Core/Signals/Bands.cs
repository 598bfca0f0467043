namespace Colofon.Signals;

public static class Bands
{
    public const int Talk = 35;
    public const int Review = 60;

    internal const int BelowTalk = Talk - 1;
    internal const int BelowReview = Review - 1;

    public static Band Of(int tension) => tension >= Review ? Band.Review : tension >= Talk ? Band.Talk : Band.Follow;

    internal static SignalLevel Level(int? score) =>
        score switch
        {
            null => SignalLevel.Unknown,
            >= Review => SignalLevel.Red,
            >= Talk => SignalLevel.Amber,
            _ => SignalLevel.Calm,
        };

    /// <summary>A tension moves one band a week at most.</summary>
    internal static int Cool(int tension, int? before) =>
        before is not { } last ? tension
        : Of(last) == Band.Follow ? Math.Min(tension, BelowReview)
        : Of(last) == Band.Review ? Math.Max(tension, Talk)
        : tension;
}
