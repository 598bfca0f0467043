namespace Colofon.Farewells;

/// <summary>Whether a letter was saved, and the letter as it is now.</summary>
public sealed record SaveOutcome(bool IsSaved, Letter Letter);
