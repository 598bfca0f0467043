using System.Collections.Immutable;

namespace Colofon.Tone;

/// <summary>An example of a rule: what was said, and what says it better.</summary>
/// <param name="Bad">What was said.</param>
/// <param name="Marks">What the rule marks in it; empty when something is missing from it.</param>
/// <param name="Better">What to say instead.</param>
public sealed record Rewording(string Bad, ImmutableArray<TextSpan> Marks, string Better);
