namespace Colofon.Tone.Words;

/// <summary>What stands before the endings of a conjugation of a verb.</summary>
internal sealed record Stem(string Verb, string Conjugation);
