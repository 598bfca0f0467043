namespace Colofon.Tone.Judging;

/// <summary>
/// Speaks when nothing in the whole text matches the patterns of its page, or of the page it names under
/// <c>facts</c>.
/// </summary>
internal sealed class MissingRule(RulePage page) : IRule
{
    public RulePage Page { get; } = page;

    public void Judge(Case @case, List<Finding> findings)
    {
        var known = Page.Facts is { } facts && @case.Marks(facts).Count > 0;
        if (!known && @case.Marks(Page.Id).Count == 0)
            findings.Add(@case.Finding(Page, null, Page.Suggestions(@case.Language)));
    }
}
