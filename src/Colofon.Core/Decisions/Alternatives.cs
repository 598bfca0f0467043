namespace Colofon.Decisions;

/// <summary>What can be tried before leaving, and how it can turn out.</summary>
public static class Alternatives
{
    public static IReadOnlyList<CodedText> All { get; } = CodedText.Read("Decisions/alternatives.json", "alternatives");

    public static IReadOnlyList<CodedText> Outcomes { get; } = CodedText.Read("Decisions/alternatives.json", "outcomes");
}
