using Colofon.Accounts;
using Colofon.Offboardings;
using Colofon.Storage;

namespace Colofon.Closures;

/// <summary>A disagreement that stays open until it is settled. While it is open the case does not close and nobody is asked for their opinion.</summary>
public sealed class Dispute : IOwned
{
    private Dispute() { }

    public Dispute(Offboarding offboarding, string about, Guid? by, DateTimeOffset now)
    {
        WorkspaceId = offboarding.WorkspaceId;
        Id = Key.New<DisputeId>();
        OffboardingId = offboarding.Id;
        (About, OpenedBy, OpenedAt) = (about.Trim(), by, now);
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public DisputeId Id { get; private set; }

    [Internal]
    public OffboardingId OffboardingId { get; private set; }

    [Internal]
    public string About { get; private set; } = "";

    [Internal]
    public Guid? OpenedBy { get; private set; }

    [Internal]
    public DateTimeOffset OpenedAt { get; private set; }

    /// <summary>How it was settled.</summary>
    [Internal]
    public string? Outcome { get; private set; }

    [Internal]
    public Guid? SettledBy { get; private set; }

    [Internal]
    public DateTimeOffset? SettledAt { get; private set; }

    public bool IsOpen => SettledAt is null;

    public void Settle(string outcome, Guid? by, DateTimeOffset now)
    {
        if (IsOpen)
            (Outcome, SettledBy, SettledAt) = (outcome.Trim(), by, now);
    }
}
