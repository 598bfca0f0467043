namespace Colofon.Tone.Patterns;

/// <summary>Tokens a pattern marked.</summary>
internal readonly record struct Match(Pattern Pattern, int First, int Last);
