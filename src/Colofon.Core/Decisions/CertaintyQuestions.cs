namespace Colofon.Decisions;

/// <summary>Questions that help to be sure. Nothing is counted and nothing asks for an answer.</summary>
public static class CertaintyQuestions
{
    public static IReadOnlyList<CodedText> All { get; } = CodedText.Read("Decisions/certainty-questions.json", "questions");
}
