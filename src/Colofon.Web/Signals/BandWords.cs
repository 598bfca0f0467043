using Colofon.Language;
using Colofon.Signals;
using Colofon.Web.Look;

namespace Colofon.Web.Signals;

/// <summary>A band as the page shows it: its shape and its word.</summary>
internal static class BandWords
{
    public static BandLevel Level(Colofon.Signals.Band? band) => band switch
    {
        Colofon.Signals.Band.Review => BandLevel.Red,
        Colofon.Signals.Band.Talk => BandLevel.Amber,
        Colofon.Signals.Band.Follow => BandLevel.Calm,
        _ => BandLevel.Unknown,
    };

    public static BandLevel Level(SignalLevel level) => level switch
    {
        SignalLevel.Red => BandLevel.Red,
        SignalLevel.Amber => BandLevel.Amber,
        SignalLevel.Calm => BandLevel.Calm,
        _ => BandLevel.Unknown,
    };

    public static string Text(Colofon.Signals.Band? band, Texts texts) =>
        band is { } known ? HealthSentences.Name(known, texts) : texts["signals.level.unknown"];
}
