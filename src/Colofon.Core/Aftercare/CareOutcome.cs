using Colofon.Accounts;
using Colofon.Storage;

namespace Colofon.Aftercare;

/// <summary>That a task after the end was done, or left, and what there is to say about it. One a task: the first stands.</summary>
public sealed class CareOutcome : IOwned
{
    private CareOutcome() { }

    internal CareOutcome(CareTask task, bool isDone, string? note, Guid? by, DateTimeOffset now)
    {
        WorkspaceId = task.WorkspaceId;
        Id = Key.New<CareOutcomeId>();
        TaskId = task.Id;
        (IsDone, Note, By, At) = (isDone, note?.Trim(), by, now);
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public CareOutcomeId Id { get; private set; }

    [Internal]
    public CareTaskId TaskId { get; private set; }

    /// <summary>Otherwise it was left.</summary>
    [Internal]
    public bool IsDone { get; private set; }

    [Private]
    public string? Note { get; private set; }

    [Internal]
    public Guid? By { get; private set; }

    [Internal]
    public DateTimeOffset At { get; private set; }
}
