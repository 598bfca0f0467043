using Colofon.Tone;

namespace Colofon.Leanings;

/// <summary>
/// How big the table of a language gets. English has a third more texts to learn from, and reads slower; with a table as big
/// as that of 36 and 5 it is 0.001 better in missing elements, and some 5 % slower.
/// </summary>
internal static class TableSize
{
    public static float Thrift(ToneLanguage language) => language == ToneLanguage.En ? 70 : 36;

    /// <summary>How often a feature of two stems apart, or three in a row, has to be met: those met less often read unseen writers no better, and are half of the table.</summary>
    public static int SeenFar(ToneLanguage language) => language == ToneLanguage.En ? 7 : 5;
}
