namespace Colofon.Feedback;

/// <summary>A question in the words for the person who reads it.</summary>
public sealed record SheetQuestion(SurveyQuestion Question, string Text);
