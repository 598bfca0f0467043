using Colofon.Accounts;
using Colofon.Storage;

namespace Colofon.Offboardings;

/// <summary>One move between stages, and why when a gate was overridden or the case given up.</summary>
public sealed class StageChange : IOwned
{
    private StageChange() { }

    internal StageChange(Offboarding offboarding, Stage from, Stage to, Guid? by, string? why, DateTimeOffset now)
    {
        WorkspaceId = offboarding.WorkspaceId;
        Id = Key.New<StageChangeId>();
        OffboardingId = offboarding.Id;
        (From, To, By, Why, At) = (from, to, by, why?.Trim(), now);
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public StageChangeId Id { get; private set; }

    [Internal]
    public OffboardingId OffboardingId { get; private set; }

    [Internal]
    public Stage From { get; private set; }

    [Internal]
    public Stage To { get; private set; }

    [Internal]
    public Guid? By { get; private set; }

    [Private]
    public string? Why { get; private set; }

    [Internal]
    public DateTimeOffset At { get; private set; }
}
