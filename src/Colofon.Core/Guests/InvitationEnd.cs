using Colofon.Accounts;
using Colofon.Storage;

namespace Colofon.Guests;

/// <summary>That an invitation was taken back. From then on every session of it is over.</summary>
public sealed class InvitationEnd : IOwned
{
    private InvitationEnd() { }

    internal InvitationEnd(Invitation invitation, Guid? by, DateTimeOffset now)
    {
        WorkspaceId = invitation.WorkspaceId;
        Id = Key.New<InvitationEndId>();
        InvitationId = invitation.Id;
        (EndedBy, EndedAt) = (by, now);
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public InvitationEndId Id { get; private set; }

    [Internal]
    public InvitationId InvitationId { get; private set; }

    [Internal]
    public Guid? EndedBy { get; private set; }

    [Internal]
    public DateTimeOffset EndedAt { get; private set; }
}
