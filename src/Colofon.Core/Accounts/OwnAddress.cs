using Colofon.Storage;

namespace Colofon.Accounts;

/// <summary>An e-mail address of ours: what tells mail we sent from mail we got.</summary>
public sealed class OwnAddress(WorkspaceId workspaceId, string address) : IOwned
{
    [Internal]
    public WorkspaceId WorkspaceId { get; private set; } = workspaceId;

    [Internal]
    public string Address { get; private set; } = address.Trim().ToLowerInvariant();
}
