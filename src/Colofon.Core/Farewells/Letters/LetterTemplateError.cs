using Colofon.Language;

namespace Colofon.Farewells.Letters;

/// <summary>Why a template cannot be kept, and where; line and column count from 1.</summary>
public sealed record LetterTemplateError(int Line, int Column, string Code, string Found = "")
{
    public string Describe(Speech speech) =>
        Texts.Of(speech)["letter.error.at", Line, Column, Texts.Of(speech)["letter.error." + Code, Found]];
}
