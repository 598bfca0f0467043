using Colofon.Storage;

namespace Colofon.Accounts;

/// <summary>That a person works in a workspace, and as what.</summary>
public sealed class Membership : IOwned
{
    private Membership() { }

    public Membership(WorkspaceId workspace, Guid account, Role role, DateTimeOffset at)
    {
        WorkspaceId = workspace;
        AccountId = account;
        Role = role;
        JoinedAt = at;
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public Guid AccountId { get; private set; }

    [Internal]
    public Role Role { get; private set; }

    [Internal]
    public DateTimeOffset JoinedAt { get; private set; }

    /// <summary>Who granted this person the reading of reserved reasons; the owner and a case's lead need no grant.</summary>
    [Internal]
    public bool ReadsReserved { get; private set; }

    [Internal]
    public DateTimeOffset? DisabledAt { get; private set; }

    public bool IsDisabled => DisabledAt is not null;

    public void Become(Role role) => Role = role;

    public void GrantReserved(bool granted) => ReadsReserved = granted;

    public void Disable(DateTimeOffset at) => DisabledAt ??= at;

    public void Enable() => DisabledAt = null;
}
