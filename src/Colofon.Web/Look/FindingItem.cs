namespace Colofon.Web.Look;

/// <param name="Quote">The words found; null when the finding is about the whole text.</param>
/// <param name="Better">Words to put in their place.</param>
/// <param name="Fixes">Changes that can be made at a press; then <paramref name="Better"/> is not shown.</param>
/// <param name="Start">Where the quote begins in the text, in UTF-16 units, line ends counted as one.</param>
public sealed record FindingItem(
    string Rule,
    BandLevel Severity,
    string? Quote,
    string Message,
    string? Better = null,
    int? Start = null,
    int? End = null,
    string? RuleHref = null,
    IReadOnlyList<FixItem>? Fixes = null);
