using Colofon.Accounts;
using Colofon.Storage;

namespace Colofon.Handovers;

/// <summary>One thing that happened to a deliverable: delivered, accepted, returned with a note, given up with a reason.</summary>
public sealed class DeliverableStep : IOwned
{
    private DeliverableStep() { }

    internal DeliverableStep(Deliverable deliverable, DeliverableState to, string? note, string? why, Guid? by, string? byName, DateTimeOffset now)
    {
        WorkspaceId = deliverable.WorkspaceId;
        Id = Key.New<DeliverableStepId>();
        DeliverableId = deliverable.Id;
        (To, Note, Why) = (to, note?.Trim(), why?.Trim());
        (By, ByName, At) = (by, byName?.Trim(), now);
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public DeliverableStepId Id { get; private set; }

    [Internal]
    public DeliverableId DeliverableId { get; private set; }

    [ClientVisible]
    public DeliverableState To { get; private set; }

    /// <summary>What both sides read.</summary>
    [ClientVisible]
    public string? Note { get; private set; }

    /// <summary>Why it was given up; for us.</summary>
    [Internal]
    public string? Why { get; private set; }

    [Internal]
    public Guid? By { get; private set; }

    /// <summary>Who it was, when it was somebody of the other side.</summary>
    [ClientVisible]
    public string? ByName { get; private set; }

    [ClientVisible]
    public DateTimeOffset At { get; private set; }
}
