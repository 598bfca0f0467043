using Colofon.Accounts;
using Colofon.Offboardings;
using Colofon.Storage;

namespace Colofon.Aftercare;

/// <summary>One choice of the door; the latest of a case holds, the earlier ones are its history.</summary>
public sealed class DoorPolicy : IOwned
{
    private DoorPolicy() { }

    public DoorPolicy(Offboarding offboarding, Door door, string? terms, Guid? by, DateTimeOffset now)
    {
        WorkspaceId = offboarding.WorkspaceId;
        Id = Key.New<DoorPolicyId>();
        OffboardingId = offboarding.Id;
        (Door, Terms, ChosenBy, ChosenAt) = (door, terms?.Trim(), by, now);
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public DoorPolicyId Id { get; private set; }

    [Internal]
    public OffboardingId OffboardingId { get; private set; }

    [Internal]
    public Door Door { get; private set; }

    /// <summary>The condition of a conditional door, or the channel and last day of a boundary, as the letter says it.</summary>
    [ClientVisible]
    public string? Terms { get; private set; }

    [Internal]
    public Guid? ChosenBy { get; private set; }

    [Internal]
    public DateTimeOffset ChosenAt { get; private set; }
}
