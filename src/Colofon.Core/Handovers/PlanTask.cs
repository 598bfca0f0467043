using Colofon.Accounts;
using Colofon.Offboardings;
using Colofon.Storage;

namespace Colofon.Handovers;

/// <summary>One task of a plan. Its date counts from an anchor until somebody pins it or it is done.</summary>
public sealed class PlanTask : IOwned, IVersioned
{
    private PlanTask() { }

    /// <param name="code">The task's code in its checklist; none for one of our own.</param>
    public PlanTask(Offboarding offboarding, string? code, TaskWords words, DateTimeOffset now)
    {
        WorkspaceId = offboarding.WorkspaceId;
        Id = Key.New<PlanTaskId>();
        PublicId = PublicId.New();
        OffboardingId = offboarding.Id;
        (Code, AddedAt) = (code, now);
        Say(words);
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public PlanTaskId Id { get; private set; }

    [Public]
    public PublicId PublicId { get; private set; }

    [Internal]
    public OffboardingId OffboardingId { get; private set; }

    [Internal]
    public string? Code { get; private set; }

    [Internal]
    public PlanPhase Phase { get; private set; }

    /// <summary>For us; what the other side reads is <see cref="SharedTitle"/>.</summary>
    [Internal]
    public string Title { get; private set; } = "";

    /// <summary>In the language of the other side; none on a task they do not see.</summary>
    [ClientVisible]
    public string? SharedTitle { get; private set; }

    [ClientVisible]
    public PlanAudience Audience { get; private set; }

    [Internal]
    public PlanAnchor Anchor { get; private set; }

    [Internal]
    public int Offset { get; private set; }

    /// <summary>None while the day it counts from is not known.</summary>
    [ClientVisible]
    public DateOnly? DueOn { get; private set; }

    [ClientVisible]
    public PlanOwner Owner { get; private set; }

    [Internal]
    public PlanOwner? Helper { get; private set; }

    [Internal]
    public Guid? AssigneeId { get; private set; }

    [Internal]
    public TaskGate Gate { get; private set; }

    [Internal]
    public string? EvidenceWanted { get; private set; }

    [Internal]
    public string? EvidenceGiven { get; private set; }

    [Internal]
    public PlanTaskId? AfterId { get; private set; }

    [Internal]
    public DateTimeOffset AddedAt { get; private set; }

    [ClientVisible]
    public DateTimeOffset? DoneAt { get; private set; }

    [Internal]
    public Guid? DoneBy { get; private set; }

    /// <summary>Who did it, when it was somebody of the other side.</summary>
    [ClientVisible]
    public string? DoneByName { get; private set; }

    /// <summary>What they wrote when they did it.</summary>
    [ClientVisible]
    public string? SharedNote { get; private set; }

    [ClientVisible]
    public DateTimeOffset? SkippedAt { get; private set; }

    [Internal]
    public Guid? SkippedBy { get; private set; }

    [Internal]
    public string? SkipWhy { get; private set; }

    [Internal]
    public DateTimeOffset? PinnedAt { get; private set; }

    [Internal]
    public Guid? PinnedBy { get; private set; }

    [Internal]
    public int Version { get; private set; }

    public bool IsDone => DoneAt is not null;

    public bool IsSkipped => SkippedAt is not null;

    public bool IsOpen => !IsDone && !IsSkipped;

    public bool IsPinned => PinnedAt is not null;

    /// <summary>Closing waits for it.</summary>
    public bool IsAwaited => IsOpen && Gate == TaskGate.Blocking && Phase < PlanPhase.After;

    public bool IsOverdue(DateOnly today) => IsOpen && DueOn < today;

    public void Say(TaskWords words)
    {
        (Title, Audience, Phase) = (words.Title.Trim(), words.Audience, words.Phase);
        SharedTitle = Audience == PlanAudience.Team ? null : (words.SharedTitle ?? words.Title).Trim();
        (Anchor, Offset) = (words.Anchor, words.Offset);
        (Owner, Helper, AssigneeId) = (words.Owner, words.Helper, words.Assignee);
        (Gate, EvidenceWanted, AfterId) = (words.Gate, words.EvidenceWanted?.Trim(), words.After);
    }

    public void Assign(Guid? account) => AssigneeId = account;

    public void Follow(PlanTaskId? task) => AfterId = task;

    /// <summary>Counts from the same day with another distance.</summary>
    public void CountBy(int offset) => Offset = offset;

    /// <summary>Moves an open task that nobody pinned; others stay where they are.</summary>
    public bool MoveTo(DateOnly? due)
    {
        if (!IsOpen || IsPinned || due == DueOn)
            return false;
        DueOn = due;
        return true;
    }

    public void Pin(DateOnly due, Guid? by, DateTimeOffset now) => (DueOn, PinnedAt, PinnedBy) = (due, now, by);

    public void Unpin() => (PinnedAt, PinnedBy) = (null, null);

    public void Do(string? evidence, Guid? by, DateTimeOffset now)
    {
        (SkippedAt, SkippedBy, SkipWhy) = (null, null, null);
        (DoneAt, DoneBy, EvidenceGiven) = (now, by, evidence?.Trim() ?? EvidenceGiven);
    }

    /// <summary>Done by somebody of the other side.</summary>
    public void DoOutside(string name, string? note, DateTimeOffset now)
    {
        Do(null, null, now);
        (DoneByName, SharedNote) = (name.Trim(), note?.Trim());
    }

    /// <summary>Opens it again; what was given as evidence stays.</summary>
    public void Reopen()
    {
        (DoneAt, DoneBy, DoneByName) = (null, null, null);
        (SkippedAt, SkippedBy, SkipWhy) = (null, null, null);
    }

    public void Skip(string why, Guid? by, DateTimeOffset now)
    {
        Reopen();
        (SkippedAt, SkippedBy, SkipWhy) = (now, by, why.Trim());
    }
}
