using Colofon.Accounts;
using Colofon.Offboardings;
using Colofon.Storage;

namespace Colofon.Handovers;

/// <summary>That the dates of a plan moved together, from which days to which. Its lines keep the earlier dates, so that it can be undone.</summary>
public sealed class PlanMove : IOwned
{
    private PlanMove() { }

    public PlanMove(Offboarding offboarding, PlanDates before, PlanDates after, Guid? by, DateTimeOffset now)
    {
        WorkspaceId = offboarding.WorkspaceId;
        Id = Key.New<PlanMoveId>();
        OffboardingId = offboarding.Id;
        (ToldBefore, EndBefore) = (before.Told, before.Ends);
        (ToldAfter, EndAfter) = (after.Told, after.Ends);
        (MovedBy, MovedAt) = (by, now);
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public PlanMoveId Id { get; private set; }

    [Internal]
    public OffboardingId OffboardingId { get; private set; }

    [Internal]
    public DateOnly? ToldBefore { get; private set; }

    [Internal]
    public DateOnly? EndBefore { get; private set; }

    [Internal]
    public DateOnly? ToldAfter { get; private set; }

    [Internal]
    public DateOnly? EndAfter { get; private set; }

    [Internal]
    public Guid? MovedBy { get; private set; }

    [Internal]
    public DateTimeOffset MovedAt { get; private set; }

    [Internal]
    public Guid? UndoneBy { get; private set; }

    [Internal]
    public DateTimeOffset? UndoneAt { get; private set; }

    public PlanDates Before => new(ToldBefore, EndBefore);

    public PlanDates After => new(ToldAfter, EndAfter);

    public bool IsUndone => UndoneAt is not null;

    public void Undo(Guid? by, DateTimeOffset now) => (UndoneBy, UndoneAt) = (by, now);
}
