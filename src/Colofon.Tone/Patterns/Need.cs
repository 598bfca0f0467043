namespace Colofon.Tone.Patterns;

/// <summary>Symbols of which a sentence has to have one.</summary>
/// <param name="Number">The same for the same symbols, so that each is looked for once in a sentence.</param>
/// <param name="Symbols">The symbols.</param>
internal sealed record Need(int Number, int[] Symbols);
