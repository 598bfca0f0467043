namespace Colofon.Tone.Patterns;

/// <summary>A compiled pattern of a rule.</summary>
/// <param name="Source">As the rule writes it.</param>
/// <param name="Rule">Number of the rule it belongs to.</param>
/// <param name="Role">What a match means.</param>
/// <param name="Steps">What to do, from step 0.</param>
/// <param name="Units">What the steps ask of tokens.</param>
/// <param name="Choices">The alternatives of its groups.</param>
/// <param name="Needs">What a sentence has to have for a match.</param>
/// <param name="Better">Better words, <c>|</c> between several; empty when it has none of its own.</param>
internal sealed record Pattern(string Source, int Rule, Role Role, Step[] Steps, Unit[] Units, Choice[] Choices, Need[] Needs, string Better);
