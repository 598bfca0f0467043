using Colofon.Storage;

namespace Colofon.Accounts;

/// <summary>
/// One sign-in in one browser. The cookie holds a random token, this row its hash; the row gone, the cookie is worth
/// nothing, at once and on every node.
/// </summary>
public sealed class Session
{
    private Session() { }

    public Session(string tokenHash, Guid account, WorkspaceId workspace, string browser, DateTimeOffset now)
    {
        TokenHash = tokenHash;
        AccountId = account;
        WorkspaceId = workspace;
        Browser = browser;
        StartedAt = SeenAt = now;
    }

    [Secret]
    public string TokenHash { get; private set; } = "";

    [Internal]
    public Guid AccountId { get; private set; }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    /// <summary>As a person would name it, such as «Firefox · Linux»; empty when it does not say.</summary>
    [Internal]
    public string Browser { get; private set; } = "";

    [Internal]
    public DateTimeOffset StartedAt { get; private set; }

    [Internal]
    public DateTimeOffset SeenAt { get; private set; }

    public void Seen(DateTimeOffset now) => SeenAt = now;

    public bool HasEnded(DateTimeOffset now) =>
        now - SeenAt > SessionLimits.Idle || now - StartedAt > SessionLimits.Whole;
}
