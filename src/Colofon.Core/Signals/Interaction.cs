using Colofon.Accounts;
using Colofon.Imports;
using Colofon.Relationships;
using Colofon.Storage;

namespace Colofon.Signals;

/// <summary>One message between us and somebody. Its text is not kept, only how much there was of it.</summary>
public sealed class Interaction : IOwned
{
    private HandleId? handleId;
    private DateOnly week;
    private bool isOutOfHours;
    private Direction direction;

    [Internal]
    public WorkspaceId WorkspaceId { get; init; }

    [Internal]
    public InteractionId Id { get; init; } = Key.New<InteractionId>();

    /// <summary>What makes a second import of the same message add nothing.</summary>
    [Internal]
    public required string NaturalKey { get; init; }

    /// <summary>Who wrote it, as an address: with <see cref="Receivers"/>, what direction and party are read from.</summary>
    [Internal]
    public string Sender { get; init; } = "";

    /// <summary>To whom, as addresses set apart by a space: the first sixteen.</summary>
    [Internal]
    public string Receivers { get; init; } = "";

    [Internal]
    public HandleId? HandleId { get => handleId; init => handleId = value; }

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
    public DateOnly Week { get => week; init => week = value; }

    [Internal]
    public bool IsOutOfHours { get => isOutOfHours; init => isOutOfHours = value; }

    [Internal]
    public Direction Direction { get => direction; init => direction = value; }

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

    /// <summary>The same message read anew: our addresses, zone or hours are others now.</summary>
    public void Replace(Direction direction, HandleId? party, DateOnly week, bool isOutOfHours) =>
        (this.direction, handleId, this.week, this.isOutOfHours) = (direction, party, week, isOutOfHours);
}
