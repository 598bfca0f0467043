namespace Colofon.Tone.Judging;

/// <summary>Marks what is too much only when it is said again: <c>again:</c> patterns speak from their second match on, the others at once.</summary>
internal sealed class RepetitionRule(RulePage page) : IRule
{
    public RulePage Page { get; } = page;

    public void Judge(Case @case, List<Finding> findings)
    {
        var said = 0;
        foreach (var match in @case.Marks(Page.Id))
        {
            if (said++ == 0 && match.Role == Patterns.Role.Again)
                continue;
            var span = @case.Text.Span(match.First, match.Last);
            findings.Add(@case.Finding(Page, span, Page.Suggestions(@case.Language), @case.Words(span)));
        }
    }
}
