using System.Collections.Immutable;

namespace Colofon.Tone;

/// <summary>An example on the page of a rule.</summary>
/// <param name="Text">The example.</param>
/// <param name="Marks">What the rule marks in it; empty in good ones, and where something is missing from the whole.</param>
/// <param name="Better">Better words, or null.</param>
/// <param name="Context">What is known around it: without it nobody understands why a reserved reason is one.</param>
public sealed record RuleSample(string Text, ImmutableArray<TextSpan> Marks, string? Better, ToneContext Context);
