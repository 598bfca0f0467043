namespace Colofon.Tone.Patterns;

/// <summary>What became of the source of a pattern.</summary>
/// <param name="Steps">What to do.</param>
/// <param name="Units">What the steps ask of tokens.</param>
/// <param name="Choices">The alternatives of its groups.</param>
/// <param name="Entries">Where a match may begin: at the first step, or at the alternatives of a group that stands there.</param>
internal sealed record CompiledSteps(Step[] Steps, Unit[] Units, Choice[] Choices, Entry[] Entries);
