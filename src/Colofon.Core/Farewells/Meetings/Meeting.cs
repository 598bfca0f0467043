using Colofon.Accounts;
using Colofon.Documents;
using Colofon.Offboardings;
using Colofon.Storage;

namespace Colofon.Farewells.Meetings;

/// <summary>A conversation that is planned. Its invitations are released copies; each change raises their sequence.</summary>
public sealed class Meeting : IOwned, IVersioned
{
    private Meeting() { }

    public Meeting(Offboarding offboarding, MeetingPlan plan, Guid? by, DateTimeOffset now)
    {
        WorkspaceId = offboarding.WorkspaceId;
        Id = Key.New<MeetingId>();
        PublicId = PublicId.New();
        (OffboardingId, PlannedBy, PlannedAt) = (offboarding.Id, by, now);
        Take(plan);
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public MeetingId Id { get; private set; }

    /// <summary>What stands in its UID.</summary>
    [Public]
    public PublicId PublicId { get; private set; }

    [Internal]
    public OffboardingId OffboardingId { get; private set; }

    [ClientVisible]
    public DateTimeOffset StartsAt { get; private set; }

    [ClientVisible]
    public int Minutes { get; private set; }

    [ClientVisible]
    public MeetingMedium Medium { get; private set; }

    [ClientVisible]
    public string? Place { get; private set; }

    [ClientVisible]
    public string Title { get; private set; } = "";

    [ClientVisible]
    public string WithName { get; private set; } = "";

    [ClientVisible]
    public string WithAddress { get; private set; } = "";

    [ClientVisible]
    public int Sequence { get; private set; }

    /// <summary>The sequence of the last invitation that left; none while nobody was invited.</summary>
    [Internal]
    public int? InvitedAs { get; private set; }

    [Internal]
    public Guid? PlannedBy { get; private set; }

    [Internal]
    public DateTimeOffset PlannedAt { get; private set; }

    [Internal]
    public DateTimeOffset? CancelledAt { get; private set; }

    [Internal]
    public int Version { get; private set; }

    public bool IsCancelled => CancelledAt is not null;

    /// <summary>What they have is no longer true.</summary>
    public bool OwesInvitation => InvitedAs is { } invited && invited < Sequence;

    public MailboxAddress? With => MailboxAddress.TryCreate(WithName, WithAddress, out var with) ? with : null;

    public void Change(MeetingPlan plan)
    {
        Take(plan);
        Sequence++;
    }

    public void Cancel(DateTimeOffset now)
    {
        CancelledAt ??= now;
        Sequence++;
    }

    public void Invite() => InvitedAs = Sequence;

    private void Take(MeetingPlan plan)
    {
        (StartsAt, Minutes, Medium, Place, Title) = (plan.Start, plan.Minutes, plan.Medium, plan.Place?.Trim(), plan.Title.Trim());
        (WithName, WithAddress) = (plan.With.Name, plan.With.Address);
    }
}
