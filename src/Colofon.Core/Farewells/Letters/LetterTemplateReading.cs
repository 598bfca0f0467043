namespace Colofon.Farewells.Letters;

/// <summary>A template that can be used, or the errors that stand against it.</summary>
public sealed record LetterTemplateReading(LetterTemplate? Template, IReadOnlyList<LetterTemplateError> Errors);
