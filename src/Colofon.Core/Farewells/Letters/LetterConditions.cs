namespace Colofon.Farewells.Letters;

/// <summary>All of them must hold.</summary>
/// <param name="GoesOn">Written <c>?+</c>: the line is a further sentence of the paragraph above.</param>
internal sealed record LetterConditions(List<LetterCondition> All, bool GoesOn);
