namespace Colofon.Tone.Patterns;

/// <summary>One way into a pattern.</summary>
/// <param name="Step">Where it begins.</param>
/// <param name="Needs">What a sentence has to have for a match this way; what the fewest have comes first.</param>
internal sealed record Entry(int Step, Need[] Needs);
