namespace Colofon.Web.Look;

internal static class BandLevelCss
{
    public static string Css(this BandLevel level) => level switch
    {
        BandLevel.Red => "red",
        BandLevel.Amber => "amber",
        BandLevel.Calm => "calm",
        _ => "unknown",
    };
}
