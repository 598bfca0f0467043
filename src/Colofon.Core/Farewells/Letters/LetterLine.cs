namespace Colofon.Farewells.Letters;

internal sealed record LetterLine(IReadOnlyList<LetterCondition> Conditions, IReadOnlyList<LetterPart> Parts)
{
    public bool IsBlank => Parts.Count == 0;

    public bool Stands(LetterFields fields) => Conditions.All(condition => condition.Holds(fields));
}
