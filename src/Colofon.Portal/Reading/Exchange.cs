namespace Colofon.Portal.Reading;

/// <summary>What went both ways between the house and one guest.</summary>
public sealed record Exchange(IReadOnlyList<GivenRow> Given, IReadOnlyList<LeftRow> Left, IReadOnlyList<QuestionRow> Questions, ILookup<string, AnswerRow> Answers);
