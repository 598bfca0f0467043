using Colofon.Storage;

namespace Colofon.Accounts;

/// <summary>A day we do not work that no bulletin publishes: a local holiday, a closure.</summary>
public sealed class OwnHoliday(WorkspaceId workspaceId, DateOnly on, string name) : IOwned
{
    [Internal]
    public WorkspaceId WorkspaceId { get; private set; } = workspaceId;

    [Internal]
    public DateOnly On { get; private set; } = on;

    [Internal]
    public string Name { get; private set; } = name;

    public void Rename(string to) => Name = to.Trim();
}
