namespace Colofon.Farewells.Letters;

/// <summary>One of three: words as they stand, a field, or the forms of a word.</summary>
internal readonly record struct LetterPart(string? Text, LetterField? Field, string[]? Forms)
{
    public static LetterPart Words(string text) => new(text, null, null);

    public static LetterPart Of(LetterField field) => new(null, field, null);

    public static LetterPart OneOf(string[] forms) => new(null, null, forms);
}
