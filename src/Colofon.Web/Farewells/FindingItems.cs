using Colofon.Language;
using Colofon.Tone;
using Colofon.Web.Look;

namespace Colofon.Web.Farewells;

/// <summary>Findings as the page shows them.</summary>
internal static class FindingItems
{
    public static IReadOnlyList<FindingItem> Of(IReadOnlyList<Finding> findings, string text, Texts texts) =>
        [.. findings.OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.Span?.Start ?? int.MaxValue).Select(finding => Item(finding, text, texts))];

    private static FindingItem Item(Finding finding, string text, Texts texts)
    {
        var level = finding.Severity switch
        {
            Severity.Error => BandLevel.Red,
            Severity.Warning => BandLevel.Amber,
            _ => BandLevel.Calm,
        };
        var better = finding.Suggestions is [var first, ..] ? first : null;
        var rule = texts.Has("tone.rule." + finding.Rule) ? texts["tone.rule." + finding.Rule] : finding.Rule;
        return finding.Span is { } span && span.End <= text.Length
            ? new FindingItem(rule, level, text[span.Start..span.End], finding.Message, better, span.Start, span.End)
            : new FindingItem(rule, level, null, better is null ? finding.Message : texts["letter.example", finding.Message, better]);
    }
}
