using Colofon.Language;

namespace Colofon.Farewells.Letters;

/// <summary>What keeps a letter from leaving: a value that is missing or too long. No field: the letter as a whole.</summary>
public sealed record LetterGap(LetterField? Field, bool TooLong = false)
{
    public string Describe(Speech speech) =>
        Field is { } field
            ? Texts.Of(speech)[TooLong ? "letter.gap.long" : "letter.gap.missing", field.LabelIn(speech)]
            : Texts.Of(speech)["letter.gap.whole"];
}
