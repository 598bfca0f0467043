using Colofon.Accounts;
using Colofon.Offboardings;
using Colofon.Storage;

namespace Colofon.Guests.Exchange;

/// <summary>What a guest asked us. What we said is a <see cref="QuestionAnswer"/>.</summary>
public sealed class GuestQuestion : IOwned
{
    private GuestQuestion() { }

    internal GuestQuestion(Invitation invitation, string text, DateTimeOffset now)
    {
        WorkspaceId = invitation.WorkspaceId;
        Id = Key.New<GuestQuestionId>();
        PublicId = PublicId.New();
        (OffboardingId, InvitationId, ByName) = (invitation.OffboardingId, invitation.Id, invitation.Called);
        (Text, AskedAt) = (text, now);
    }

    /// <summary>How many of one guest can wait for an answer.</summary>
    public const int MostWaiting = 20;

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public GuestQuestionId Id { get; private set; }

    [Public]
    public PublicId PublicId { get; private set; }

    [Internal]
    public OffboardingId OffboardingId { get; private set; }

    [Internal]
    public InvitationId InvitationId { get; private set; }

    [ClientVisible]
    public string ByName { get; private set; } = "";

    [ClientVisible]
    public string Text { get; private set; } = "";

    [ClientVisible]
    public DateTimeOffset AskedAt { get; private set; }
}
