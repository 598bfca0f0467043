namespace Colofon.Guests.Exchange;

/// <summary>A question and what was answered.</summary>
public sealed record AskedQuestion(GuestQuestion Question, QuestionAnswer? Answer);
