using Colofon.Accounts;
using Colofon.Offboardings;
using Colofon.Storage;

namespace Colofon.Handovers;

/// <summary>Something that is handed over: what it is and where it lies. Each change of state is a <see cref="DeliverableStep"/>.</summary>
public sealed class Deliverable : IOwned, IVersioned
{
    private Deliverable() { }

    public Deliverable(Offboarding offboarding, string name, string? place, DateOnly? dueOn, DateTimeOffset now)
    {
        WorkspaceId = offboarding.WorkspaceId;
        Id = Key.New<DeliverableId>();
        PublicId = PublicId.New();
        (OffboardingId, AddedAt) = (offboarding.Id, now);
        Describe(name, place, dueOn);
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public DeliverableId Id { get; private set; }

    [Public]
    public PublicId PublicId { get; private set; }

    [Internal]
    public OffboardingId OffboardingId { get; private set; }

    [ClientVisible]
    public string Name { get; private set; } = "";

    /// <summary>Where they find it: a folder, a repository, a box.</summary>
    [ClientVisible]
    public string? Place { get; private set; }

    [ClientVisible]
    public DateOnly? DueOn { get; private set; }

    [ClientVisible]
    public DeliverableState State { get; private set; }

    [Internal]
    public DateTimeOffset AddedAt { get; private set; }

    [Internal]
    public int Version { get; private set; }

    /// <summary>Nothing is owed of it any more.</summary>
    public bool IsSettled => State is DeliverableState.Accepted or DeliverableState.Waived;

    public void Describe(string name, string? place, DateOnly? dueOn) => (Name, Place, DueOn) = (name.Trim(), place?.Trim(), dueOn);

    /// <summary>Whether it can go there from where it is.</summary>
    public bool CanGo(DeliverableState to) =>
        to switch
        {
            DeliverableState.Delivered => State is DeliverableState.ToDeliver or DeliverableState.Returned or DeliverableState.Waived,
            DeliverableState.Accepted => State == DeliverableState.Delivered,
            DeliverableState.Returned => State is DeliverableState.Delivered or DeliverableState.Accepted,
            DeliverableState.Waived => State is DeliverableState.ToDeliver or DeliverableState.Returned or DeliverableState.Delivered,
            _ => State != DeliverableState.ToDeliver,
        };

    /// <param name="note">What both sides read.</param>
    public DeliverableStep Go(DeliverableState to, string? note, string? why, Guid? by, string? byName, DateTimeOffset now)
    {
        State = to;
        return new DeliverableStep(this, to, note, why, by, byName, now);
    }
}
