namespace Colofon.Tone.Judging.Leaks;

/// <summary>A meaning and the tokens that say it; a capital inside a sentence makes it a name.</summary>
internal readonly record struct Term(string Meaning, int First, int Last, bool IsName = false);
