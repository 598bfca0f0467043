using Colofon.Accounts;
using Colofon.Offboardings;
using Colofon.Storage;

namespace Colofon.Aftercare;

/// <summary>One choice of the door; the latest of a case holds, the earlier ones are its history.</summary>
public sealed class DoorPolicy : IOwned
{
    private DoorPolicy() { }

    public DoorPolicy(Offboarding offboarding, Door door, string? terms, DateOnly? closesOn, Guid? by, DateTimeOffset now)
    {
        WorkspaceId = offboarding.WorkspaceId;
        Id = Key.New<DoorPolicyId>();
        OffboardingId = offboarding.Id;
        Door = door;
        (Terms, ClosesOn) = (door == Door.Open ? null : terms?.Trim(), door == Door.NoContact ? closesOn : null);
        (ChosenBy, ChosenAt) = (by, now);
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public DoorPolicyId Id { get; private set; }

    [Internal]
    public OffboardingId OffboardingId { get; private set; }

    [Internal]
    public Door Door { get; private set; }

    /// <summary>The condition of a conditional door, or the one channel of a boundary, as the letter says it.</summary>
    [ClientVisible]
    public string? Terms { get; private set; }

    /// <summary>From when there is no contact.</summary>
    [ClientVisible]
    public DateOnly? ClosesOn { get; private set; }

    [Internal]
    public Guid? ChosenBy { get; private set; }

    [Internal]
    public DateTimeOffset ChosenAt { get; private set; }
}
