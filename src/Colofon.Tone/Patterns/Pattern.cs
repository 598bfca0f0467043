namespace Colofon.Tone.Patterns;

/// <summary>A compiled pattern of a rule.</summary>
/// <param name="Source">As the rule writes it.</param>
/// <param name="Rule">Number of the rule it belongs to.</param>
/// <param name="Role">What a match means.</param>
/// <param name="Compiled">What became of the source.</param>
/// <param name="Better">Better words, <c>|</c> between several; empty when it has none of its own.</param>
internal sealed record Pattern(string Source, int Rule, Role Role, CompiledSteps Compiled, string Better);
