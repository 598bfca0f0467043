namespace Colofon.Tone.Judging;

/// <summary>
/// Speaks when nothing in the whole text matches the patterns of its page, or of the page it names under
/// <c>facts</c>. What asks for the end date is content where the text names that of the case.
/// </summary>
internal sealed class MissingRule(RulePage page) : IRule
{
    public RulePage Page { get; } = page;

    private readonly bool asksForEndDate = page.Setting("of") == "end-date";

    public void Judge(Case @case, List<Finding> findings)
    {
        var known = Page.Facts is { } facts && @case.Marks(facts).Count > 0 || asksForEndDate && NamesEndDate(@case);
        if (!known && @case.Marks(Page.Id).Count == 0)
            findings.Add(@case.Finding(Page, null, Page.Suggestions(@case.Language)));
    }

    private static bool NamesEndDate(Case @case) => @case.Context.EndDate is { } date && @case.Text.Dates.Names(date, @case.Text.Tokens.Count);
}
