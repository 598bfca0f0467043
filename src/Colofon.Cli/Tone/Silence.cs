using System.Collections.Immutable;
using Colofon.Tone;

namespace Colofon.Cli.Tone;

/// <summary>A stretch of a text in which some rules are silent, and why.</summary>
/// <param name="At">Where the comment stands that says so.</param>
/// <param name="Reach">What it covers; null is the whole text, also what is missing from it.</param>
internal sealed record Silence(int At, ImmutableArray<string> Rules, string Reason, Colofon.Tone.TextSpan? Reach)
{
    public bool Covers(Finding finding) =>
        Rules.Contains(finding.Rule) && (Reach is not { } reach || finding.Span is { } span && reach.Start <= span.Start && span.Start < reach.End);
}
