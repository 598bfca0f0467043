using System.Globalization;
using Colofon.Language;
using Colofon.Tone;
using Colofon.Web.Look;

namespace Colofon.Web.Farewells;

/// <summary>Findings as the page shows them.</summary>
internal static class FindingItems
{
    public static IReadOnlyList<FindingItem> Of(IEnumerable<Finding> findings, string text, Texts texts) =>
        [.. findings.OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.Span?.Start ?? int.MaxValue).Select(finding => Item(finding, text, texts))];

    public static IReadOnlyList<FixItem> Fixes(Finding finding, string text) =>
        [
            .. finding.Fixes
                .Where(fix => fix.Span.End <= text.Length)
                .Select((fix, i) => new FixItem(fix.Words, text[fix.Span.Start..fix.Span.End], fix.Span.Start, fix.Span.End, Key(finding, i))),
        ];

    public static BandLevel Level(Severity severity) =>
        severity switch
        {
            Severity.Error => BandLevel.Red,
            Severity.Warning => BandLevel.Amber,
            _ => BandLevel.Calm,
        };

    /// <summary>Names one change of one finding as long as the text stays as it is.</summary>
    public static string Key(Finding finding, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{finding.Rule}.{finding.Span?.Start ?? -1}.{number}");

    /// <summary>Where the rule is explained; what other guards find has no page.</summary>
    private static string? PageOf(string rule) => ToneLinter.Default.Rules.Any(one => one.Id == rule) ? $"/library/tone/{rule}" : null;

    private static FindingItem Item(Finding finding, string text, Texts texts)
    {
        var better = finding.Suggestions is [var first, ..] ? first : null;
        var rule = texts.Has("tone.rule." + finding.Rule) ? texts["tone.rule." + finding.Rule] : finding.Rule;
        return finding.Span is { } span && span.End <= text.Length
            ? new FindingItem(rule, Level(finding.Severity), text[span.Start..span.End], finding.Message, better, span.Start, span.End, PageOf(finding.Rule), Fixes(finding, text))
            : new FindingItem(rule, Level(finding.Severity), null, better is null ? finding.Message : texts["letter.example", finding.Message, better]);
    }
}
