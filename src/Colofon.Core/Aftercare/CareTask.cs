using Colofon.Accounts;
using Colofon.Offboardings;
using Colofon.Storage;

namespace Colofon.Aftercare;

/// <summary>One thing to do after the end, on a day. What came of it is a <see cref="CareOutcome"/>.</summary>
public sealed class CareTask : IOwned
{
    private CareTask() { }

    internal CareTask(Offboarding offboarding, CareKind kind, DateOnly dueOn, DateTimeOffset now)
    {
        WorkspaceId = offboarding.WorkspaceId;
        Id = Key.New<CareTaskId>();
        OffboardingId = offboarding.Id;
        (Kind, DueOn, PlannedAt) = (kind, dueOn, now);
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public CareTaskId Id { get; private set; }

    [Internal]
    public OffboardingId OffboardingId { get; private set; }

    [Internal]
    public CareKind Kind { get; private set; }

    [Internal]
    public DateOnly DueOn { get; private set; }

    [Internal]
    public DateTimeOffset PlannedAt { get; private set; }

    /// <summary>It is written to them, so the door and what they said about it decide.</summary>
    public bool IsContact => Kind != CareKind.Review;
}
