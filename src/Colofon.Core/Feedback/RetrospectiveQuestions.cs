namespace Colofon.Feedback;

/// <summary>The team's four questions: the texts are <c>retrospective.CODE</c>.</summary>
public static class RetrospectiveQuestions
{
    public static IReadOnlyList<string> All { get; } = ["well", "missed", "own-part", "next-time"];
}
