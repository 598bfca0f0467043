using Colofon.Accounts;
using Colofon.Storage;

namespace Colofon.Guests;

/// <summary>A guest who came in, in one browser. Of its token only the hash is kept.</summary>
public sealed class GuestSession : IOwned
{
    private GuestSession() { }

    internal GuestSession(Invitation invitation, GuestSecret token, string browser, DateTimeOffset now)
    {
        WorkspaceId = invitation.WorkspaceId;
        Id = Key.New<GuestSessionId>();
        InvitationId = invitation.Id;
        (TokenHash, Browser, StartedAt, SeenAt) = (token.Hash, browser, now, now);
    }

    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    public static readonly TimeSpan Whole = TimeSpan.FromHours(8);

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public GuestSessionId Id { get; private set; }

    [Internal]
    public InvitationId InvitationId { get; private set; }

    [Secret]
    public string TokenHash { get; private set; } = "";

    [Internal]
    public string Browser { get; private set; } = "";

    [Internal]
    public DateTimeOffset StartedAt { get; private set; }

    [Internal]
    public DateTimeOffset SeenAt { get; private set; }

    [Internal]
    public DateTimeOffset? EndedAt { get; private set; }

    public bool HasEnded(DateTimeOffset now) => EndedAt is not null || now - SeenAt >= Idle || now - StartedAt >= Whole;

    internal void Seen(DateTimeOffset now) => SeenAt = now;

    internal void End(DateTimeOffset now) => EndedAt ??= now;
}
