namespace Colofon.Farewells;

/// <summary>Whose letter it is when the letter itself does not say.</summary>
internal sealed record LetterSender(string Name, string? Address, string Organisation);
