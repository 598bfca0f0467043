using Colofon.Accounts;
using Colofon.Storage;

namespace Colofon.Feedback;

/// <summary>What they said to one question, as they wrote it. For us alone.</summary>
public sealed class SurveyReply : IOwned
{
    private SurveyReply() { }

    internal SurveyReply(SurveyAnswer answer, string question, string text)
    {
        WorkspaceId = answer.WorkspaceId;
        Id = Key.New<SurveyReplyId>();
        AnswerId = answer.Id;
        (Question, Text) = (question, text);
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public SurveyReplyId Id { get; private set; }

    [Internal]
    public SurveyAnswerId AnswerId { get; private set; }

    /// <summary>Code of the question.</summary>
    [Internal]
    public string Question { get; private set; } = "";

    [Internal]
    public string Text { get; private set; } = "";
}
