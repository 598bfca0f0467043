using Colofon.Accounts;
using Colofon.Offboardings;
using Colofon.Storage;

namespace Colofon.Handovers;

/// <summary>The handover of a case: the two days its plan is counted from. One row a case.</summary>
public sealed class Handover : IOwned, IVersioned
{
    private Handover() { }

    public Handover(Offboarding offboarding, DateTimeOffset now) =>
        (WorkspaceId, OffboardingId, BegunAt) = (offboarding.WorkspaceId, offboarding.Id, now);

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public OffboardingId OffboardingId { get; private set; }

    [Internal]
    public DateTimeOffset BegunAt { get; private set; }

    /// <summary>The day they are told, as the plan counts it now; the case may have a newer one.</summary>
    [Internal]
    public DateOnly? ToldOn { get; private set; }

    /// <summary>The last day, as the plan counts it now; the case may have a newer one.</summary>
    [Internal]
    public DateOnly? EndsOn { get; private set; }

    [Internal]
    public int Version { get; private set; }

    public PlanDates Dates => new(ToldOn, EndsOn);

    public void CountFrom(PlanDates dates) => (ToldOn, EndsOn) = (dates.Told, dates.Ends);
}
