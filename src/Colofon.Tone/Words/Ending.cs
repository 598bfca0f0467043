namespace Colofon.Tone.Words;

/// <summary>A verb ending: to which conjugation it belongs, what it says, whether its last syllable bears the accent.</summary>
internal sealed record Ending(string Conjugation, Traits Traits, bool Acute);
