namespace Colofon.Tone.Words;

/// <summary>One way to read a word as a form of a verb.</summary>
internal readonly record struct VerbReading(string Verb, Traits Traits);
