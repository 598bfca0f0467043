namespace Colofon.Tone.Words;

/// <summary>One way to read a word as a form of a verb.</summary>
internal sealed record VerbReading(string Verb, Traits Traits);
