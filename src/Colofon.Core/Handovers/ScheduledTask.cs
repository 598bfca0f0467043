namespace Colofon.Handovers;

/// <summary>What the schedule has to know of a task.</summary>
internal sealed record ScheduledTask(PlanTaskId Id, PlanPhase Phase, PlanAnchor Anchor, int Offset)
{
    public DateOnly? DueOn { get; init; }

    /// <summary>Neither done nor left out.</summary>
    public bool IsOpen { get; init; } = true;

    public bool IsPinned { get; init; }

    public PlanTaskId? After { get; init; }

    public bool IsFixed => !IsOpen || IsPinned;

    public static ScheduledTask Of(PlanTask task) =>
        new(task.Id, task.Phase, task.Anchor, task.Offset)
        {
            DueOn = task.DueOn,
            IsOpen = task.IsOpen,
            IsPinned = task.IsPinned,
            After = task.AfterId,
        };
}
