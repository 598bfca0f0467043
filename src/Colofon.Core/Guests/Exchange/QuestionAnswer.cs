using Colofon.Accounts;
using Colofon.Mail;
using Colofon.Storage;

namespace Colofon.Guests.Exchange;

/// <summary>What we answered, once, as it was let out.</summary>
public sealed class QuestionAnswer : IOwned
{
    private QuestionAnswer() { }

    internal QuestionAnswer(GuestQuestion question, ReleasedCopy copy, string text, string byName, Guid? by, DateTimeOffset now)
    {
        WorkspaceId = question.WorkspaceId;
        Id = Key.New<QuestionAnswerId>();
        (QuestionId, CopyId) = (question.Id, copy.Id);
        (Text, ByName, AnsweredBy, AnsweredAt) = (text, byName, by, now);
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public QuestionAnswerId Id { get; private set; }

    [Internal]
    public GuestQuestionId QuestionId { get; private set; }

    [Internal]
    public OutboundId CopyId { get; private set; }

    [ClientVisible]
    public string Text { get; private set; } = "";

    [ClientVisible]
    public string ByName { get; private set; } = "";

    [Internal]
    public Guid? AnsweredBy { get; private set; }

    [ClientVisible]
    public DateTimeOffset AnsweredAt { get; private set; }
}
