namespace Colofon.Farewells.Letters;

public sealed record RenderedLetter(string Subject, string Body, IReadOnlyList<LetterGap> Gaps)
{
    public bool IsComplete => Gaps.Count == 0;
}
