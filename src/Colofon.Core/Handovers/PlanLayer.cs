using Colofon.Accounts;
using Colofon.Offboardings;
using Colofon.Storage;

namespace Colofon.Handovers;

/// <summary>That a checklist was laid into the plan of a case. Each one once.</summary>
public sealed class PlanLayer : IOwned
{
    private PlanLayer() { }

    public PlanLayer(Offboarding offboarding, string checklist, Guid? by, DateTimeOffset now)
    {
        WorkspaceId = offboarding.WorkspaceId;
        Id = Key.New<PlanLayerId>();
        OffboardingId = offboarding.Id;
        (Checklist, AddedBy, AddedAt) = (checklist, by, now);
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public PlanLayerId Id { get; private set; }

    [Internal]
    public OffboardingId OffboardingId { get; private set; }

    /// <summary>Id of the checklist's file.</summary>
    [Internal]
    public string Checklist { get; private set; } = "";

    [Internal]
    public Guid? AddedBy { get; private set; }

    [Internal]
    public DateTimeOffset AddedAt { get; private set; }
}
