using Colofon.Language;
using Colofon.Relationships;

namespace Colofon.Feedback;

/// <summary>What the person who was asked sees: whose studio it is, the questions, until when. Nothing of the case.</summary>
public sealed record SurveySheet(string Studio, Speech Speech, SurveySheetState State, DateOnly OpenUntil, IReadOnlyList<SheetQuestion> Questions)
{
    internal static SurveySheet Of(string studio, Survey survey, CounterpartKind kind, SurveySheetState state) =>
        new(
            studio,
            survey.Speech,
            state,
            survey.OpenUntil,
            [.. SurveyQuestions.Of(survey.Set).Select(question => new SheetQuestion(question, question.Ask(survey.Speech, survey.Register, kind)))]
        );
}
