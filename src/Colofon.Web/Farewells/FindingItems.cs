using Colofon.Tone;
using Colofon.Web.Look;

namespace Colofon.Web.Farewells;

/// <summary>Findings as the page shows them.</summary>
internal static class FindingItems
{
    public static IReadOnlyList<FindingItem> Of(IReadOnlyList<Finding> findings, string text) =>
        [.. findings.OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.Span?.Start ?? int.MaxValue).Select(finding => Item(finding, text))];

    private static FindingItem Item(Finding finding, string text)
    {
        var level = finding.Severity switch
        {
            Severity.Error => BandLevel.Red,
            Severity.Warning => BandLevel.Amber,
            _ => BandLevel.Calm,
        };
        var better = finding.Suggestions is [var first, ..] ? first : null;
        return finding.Span is { } span && span.End <= text.Length
            ? new FindingItem(finding.Rule, level, text[span.Start..span.End], finding.Message, better, span.Start, span.End)
            : new FindingItem(finding.Rule, level, null, finding.Message, better);
    }
}
