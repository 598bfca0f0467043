using Colofon.Tone;

namespace Colofon.Gold;

/// <summary>What a reader marked, or found missing from the whole.</summary>
internal sealed record GoldMark(string Rule, TextSpan? Span)
{
    /// <summary>Whether it marks something wanted that is there, <c>+thanks</c>: to learn from, not to score.</summary>
    public bool IsElement => Rule[0] == '+';

    /// <summary>The same rule, and words in common.</summary>
    public bool Meets(Finding finding) =>
        finding.Rule == Rule && (Span is null || finding.Span is { } found && found.Start < Span.Value.End && Span.Value.Start < found.End);
}
