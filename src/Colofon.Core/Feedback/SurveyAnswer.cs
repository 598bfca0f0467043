using Colofon.Accounts;
using Colofon.Storage;

namespace Colofon.Feedback;

/// <summary>That they answered, or would rather not. One a survey: the first stands.</summary>
public sealed class SurveyAnswer : IOwned
{
    private SurveyAnswer() { }

    internal SurveyAnswer(Survey survey, bool isRefusal, DateTimeOffset now)
    {
        WorkspaceId = survey.WorkspaceId;
        Id = Key.New<SurveyAnswerId>();
        SurveyId = survey.Id;
        (IsRefusal, At) = (isRefusal, now);
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public SurveyAnswerId Id { get; private set; }

    [Internal]
    public SurveyId SurveyId { get; private set; }

    /// <summary>They would rather not answer.</summary>
    [Internal]
    public bool IsRefusal { get; private set; }

    [Internal]
    public DateTimeOffset At { get; private set; }
}
