using Colofon.Tone.Reading;

namespace Colofon.Tone.Judging;

/// <summary>Marks the names of other clients, however they are spaced, capitalised or shortened of their legal form.</summary>
internal sealed class NameRule(RulePage page) : IRule
{
    public RulePage Page { get; } = page;

    public void Judge(Case @case, List<Finding> findings)
    {
        if (@case.Context.OtherClients is not { Count: > 0 })
            return;
        var names = new NameList(@case.Context.OtherClients);
        var tokens = @case.Text.Tokens;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (names.Match(tokens, at) is not { } last)
                continue;
            var span = @case.Text.Span(at, last);
            findings.Add(@case.Finding(Page, span, Page.Suggestions(@case.Language), @case.Words(span)));
            at = last;
        }
    }
}
