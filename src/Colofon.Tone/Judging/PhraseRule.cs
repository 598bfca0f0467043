namespace Colofon.Tone.Judging;

/// <summary>Marks what the patterns of its page match.</summary>
internal sealed class PhraseRule(RulePage page) : IRule
{
    public RulePage Page { get; } = page;

    public void Judge(Case @case, List<Finding> findings)
    {
        foreach (var match in @case.Marks(Page.Id))
        {
            var span = @case.Text.Span(match.First, match.Last);
            var better = match.Better is { IsEmpty: false } own ? own : Page.Suggestions(@case.Language);
            findings.Add(@case.Finding(Page, span, better, @case.Words(span)));
        }
    }
}
