using Colofon.Accounts;
using Colofon.Imports;
using Colofon.Relationships;
using Colofon.Storage;

namespace Colofon.Signals;

/// <summary>One message between us and somebody. Its text is not kept, only how much there was of it.</summary>
public sealed class Interaction : IOwned
{
    [Internal]
    public WorkspaceId WorkspaceId { get; init; }

    [Internal]
    public InteractionId Id { get; init; } = Key.New<InteractionId>();

    /// <summary>What makes a second import of the same message add nothing.</summary>
    [Internal]
    public required string NaturalKey { get; init; }

    [Internal]
    public HandleId? HandleId { get; init; }

    [Internal]
    public RelationshipId? RelationshipId { get; private set; }

    [Internal]
    public ImportId? ImportId { get; init; }

    [Internal]
    public DateTimeOffset At { get; init; }

    /// <summary>Whether <see cref="At"/> had to be guessed.</summary>
    [Internal]
    public bool IsGuessed { get; init; }

    /// <summary>Monday of the week, in the workspace's zone.</summary>
    [Internal]
    public DateOnly Week { get; init; }

    [Internal]
    public bool IsOutOfHours { get; init; }

    [Internal]
    public Direction Direction { get; init; }

    /// <summary>List mail or automatic mail: kept, never tallied.</summary>
    [Internal]
    public bool IsAutomatic { get; init; }

    [Internal]
    public string Subject { get; init; } = "";

    [Internal]
    public string? Thread { get; init; }

    /// <summary>Characters of new text, quotes and signature left out.</summary>
    [Internal]
    public int Length { get; init; }

    [Internal]
    public int Attachments { get; init; }

    public void BelongTo(RelationshipId? relationship) => RelationshipId = relationship;
}
