using Colofon.Accounts;
using Colofon.Relationships;
using Colofon.Storage;

namespace Colofon.Contracts;

/// <summary>Days on which our leaving would hurt them: a campaign, a filing, a launch.</summary>
public sealed class CriticalDate : IOwned
{
    private CriticalDate() { }

    public CriticalDate(WorkspaceId workspace, RelationshipId relationship, DateOnly from, DateOnly to, string label)
    {
        WorkspaceId = workspace;
        Id = Key.New<CriticalDateId>();
        (RelationshipId, From, To, Label) = (relationship, from, to < from ? from : to, label.Trim());
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public CriticalDateId Id { get; private set; }

    [Internal]
    public RelationshipId RelationshipId { get; private set; }

    [Internal]
    public DateOnly From { get; private set; }

    [Internal]
    public DateOnly To { get; private set; }

    [Internal]
    public string Label { get; private set; } = "";
}
