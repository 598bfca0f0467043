using Colofon.Accounts;
using Colofon.Offboardings;
using Colofon.Signals;
using Colofon.Storage;

namespace Colofon.Aftercare;

/// <summary>That they wrote after a limit was set. It is noted; nothing is sent.</summary>
public sealed class BoundaryBreach : IOwned
{
    private BoundaryBreach() { }

    internal BoundaryBreach(WorkspaceId workspace, OffboardingId offboarding, InteractionId message, DateTimeOffset at, DateTimeOffset now)
    {
        WorkspaceId = workspace;
        Id = Key.New<BoundaryBreachId>();
        (OffboardingId, InteractionId, At, NotedAt) = (offboarding, message, at, now);
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public BoundaryBreachId Id { get; private set; }

    [Internal]
    public OffboardingId OffboardingId { get; private set; }

    [Internal]
    public InteractionId InteractionId { get; private set; }

    /// <summary>When they wrote.</summary>
    [Internal]
    public DateTimeOffset At { get; private set; }

    [Internal]
    public DateTimeOffset NotedAt { get; private set; }
}
