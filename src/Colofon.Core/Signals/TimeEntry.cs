using Colofon.Accounts;
using Colofon.Imports;
using Colofon.Relationships;
using Colofon.Storage;

namespace Colofon.Signals;

/// <summary>Time worked for somebody, as a time tracker wrote it.</summary>
public sealed class TimeEntry : IOwned
{
    [Internal]
    public WorkspaceId WorkspaceId { get; init; }

    [Internal]
    public TimeEntryId Id { get; init; } = Key.New<TimeEntryId>();

    [Internal]
    public required string NaturalKey { get; init; }

    [Internal]
    public HandleId? HandleId { get; init; }

    [Internal]
    public RelationshipId? RelationshipId { get; private set; }

    [Internal]
    public ImportId? ImportId { get; init; }

    [Internal]
    public DateOnly On { get; init; }

    [Internal]
    public DateOnly Week { get; init; }

    [Internal]
    public int Minutes { get; init; }

    [Internal]
    public bool IsBillable { get; init; }

    [Internal]
    public string? Project { get; init; }

    [Internal]
    public string? Description { get; init; }

    [Internal]
    public string? Worker { get; init; }

    public void BelongTo(RelationshipId? relationship) => RelationshipId = relationship;
}
