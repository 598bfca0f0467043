using Colofon.Language;
using Colofon.Signals;

namespace Colofon.Web.Signals;

/// <summary>A trend line in words, for whoever listens to the page.</summary>
internal static class TrendWords
{
    public static double?[] Points(IReadOnlyList<WeekScore>? weeks) => [.. (weeks ?? []).Select(week => (double?)week.Score)];

    public static string Say(IReadOnlyList<WeekScore>? weeks, Texts texts)
    {
        var known = (weeks ?? []).Where(week => week.Score is not null).ToList();
        return known.Count switch
        {
            0 => texts["signals.trend.none"],
            1 => texts["signals.trend.one", known[0].Score],
            _ => texts["signals.trend.from", known[0].Score, known[^1].Score, known.Max(week => week.Score), known.Count],
        };
    }
}
