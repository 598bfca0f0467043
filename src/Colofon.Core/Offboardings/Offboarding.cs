using Colofon.Accounts;
using Colofon.Aftercare;
using Colofon.Relationships;
using Colofon.Storage;

namespace Colofon.Offboardings;

/// <summary>The case that takes one relationship to its end. Each move between stages is a <see cref="StageChange"/>.</summary>
public sealed class Offboarding : IOwned, IVersioned
{
    private Offboarding() { }

    public Offboarding(WorkspaceId workspace, RelationshipId relationship, EndDirection direction, Guid? lead, DateTimeOffset now)
    {
        WorkspaceId = workspace;
        Id = Key.New<OffboardingId>();
        PublicId = PublicId.New();
        (RelationshipId, Direction, LeadId, OpenedAt) = (relationship, direction, lead, now);
        Stage = direction == EndDirection.Provider ? Stage.Considering : Stage.Announced;
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public OffboardingId Id { get; private set; }

    [Public]
    public PublicId PublicId { get; private set; }

    [Internal]
    public RelationshipId RelationshipId { get; private set; }

    [ClientVisible]
    public EndDirection Direction { get; private set; }

    [Internal]
    public Stage Stage { get; private set; }

    [Internal]
    public Guid? LeadId { get; private set; }

    [Private]
    public DateTimeOffset OpenedAt { get; private set; }

    /// <summary>The day it stands on when it is not only our decision: their news, the agreement, or the last delivery accepted.</summary>
    [Internal]
    public DateOnly? NewsOn { get; private set; }

    /// <summary>The last day, once it is chosen.</summary>
    [ClientVisible]
    public DateOnly? EndsOn { get; private set; }

    [Internal]
    public int Version { get; private set; }

    public bool IsOpen => Stage is not (Stage.Closed or Stage.Withdrawn);

    public bool IsAnnounced => Stage is Stage.Announced or Stage.HandingOver or Stage.Closed;

    /// <summary>
    /// The one answer to whether something may still happen in this case: every verb, job, import, link and mail asks it.
    /// What writes to them after the end asks with the door; without one it may not.
    /// </summary>
    public bool Permits(CaseAction action, Door? door = null) => CasePermits.Allow(Stage, door, action);

    public StageChange Move(Stage to, Guid? by, string? why, DateTimeOffset now)
    {
        var change = new StageChange(this, Stage, to, by, why, now);
        Stage = to;
        return change;
    }

    public void Lead(Guid account) => LeadId = account;

    public void HeardOn(DateOnly? on) => NewsOn = on;

    public void EndOn(DateOnly? on) => EndsOn = on;
}
