namespace Colofon.Tone.Words;

/// <summary>Whether an accent is written near the end of a word; unknown where a whole text has no accents.</summary>
internal enum Stress : byte
{
    Unknown,
    Plain,
    Acute,
}
