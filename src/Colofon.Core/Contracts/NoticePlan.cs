using Colofon.Accounts;
using Colofon.Offboardings;
using Colofon.Storage;

namespace Colofon.Contracts;

/// <summary>The dates a person chose: when they are told, when it ends, and on what basis. The latest of a case holds.</summary>
public sealed class NoticePlan : IOwned
{
    private NoticePlan() { }

    public NoticePlan(Offboarding offboarding, DateOnly toldOn, DateOnly endsOn, string basis, Guid? by, DateTimeOffset now)
    {
        WorkspaceId = offboarding.WorkspaceId;
        Id = Key.New<NoticePlanId>();
        OffboardingId = offboarding.Id;
        (ToldOn, EndsOn, Basis, ChosenBy, ChosenAt) = (toldOn, endsOn, basis, by, now);
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public NoticePlanId Id { get; private set; }

    [Internal]
    public OffboardingId OffboardingId { get; private set; }

    [ClientVisible]
    public DateOnly ToldOn { get; private set; }

    [ClientVisible]
    public DateOnly EndsOn { get; private set; }

    [Internal]
    public string Basis { get; private set; } = "";

    [Internal]
    public Guid? ChosenBy { get; private set; }

    [Internal]
    public DateTimeOffset ChosenAt { get; private set; }
}
