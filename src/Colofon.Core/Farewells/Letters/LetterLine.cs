namespace Colofon.Farewells.Letters;

/// <summary>One line of a template: when it stands, what it says, and whether it goes on in the line above.</summary>
internal sealed record LetterLine(LetterConditions When, IReadOnlyList<LetterPart> Parts)
{
    public bool IsBlank => Parts.Count == 0;

    public bool GoesOn => When.GoesOn;

    public bool Stands(LetterFields fields) => When.All.TrueForAll(condition => condition.Holds(fields));
}
