using Colofon.Tone.Reading;

namespace Colofon.Tone.Judging;

/// <summary>Speaks when what the page under <c>facts</c> looks for is said after the sentence that <c>by</c> counts to.</summary>
internal sealed class LateRule(RulePage page) : IRule
{
    private readonly string facts = page.Setting("facts") ?? throw new FormatException($"The rule '{page.Id}' does not say what comes late.");
    private readonly int by = int.Parse(page.Setting("by") ?? "2", System.Globalization.CultureInfo.InvariantCulture);

    public RulePage Page { get; } = page;

    public void Judge(Case @case, List<Finding> findings)
    {
        if (@case.Marks(facts) is not [var first, ..])
            return;
        var tokens = @case.Text.Tokens;
        var before = new HashSet<int>();
        for (var i = 0; i < first.First; i++)
        {
            if (tokens[i].Zone == Zone.Body && tokens[i].Kind != TokenKind.Mark && tokens[i].Sentence != tokens[first.First].Sentence)
                before.Add(tokens[i].Sentence);
        }
        if (before.Count < by)
            return;
        var span = @case.Text.Span(tokens.FindIndex(token => token.Sentence == tokens[first.First].Sentence), first.Last);
        findings.Add(@case.Finding(Page, span, Page.Suggestions(@case.Language), @case.Words(span)));
    }
}
