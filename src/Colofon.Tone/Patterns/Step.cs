namespace Colofon.Tone.Patterns;

/// <summary>One step of a compiled pattern; what the numbers mean depends on <see cref="Op"/>.</summary>
internal readonly record struct Step(Op Op, int A = 0, int B = 0);
