namespace Colofon.Handovers;

/// <summary>What a new date does to one task.</summary>
/// <param name="Other">The task the reason speaks of, if it does.</param>
public sealed record PlanShiftLine(PlanTask Task, DateOnly? Before, DateOnly? After, ScheduleReason Why, PlanTask? Other)
{
    /// <summary>It falls on a day that is over.</summary>
    public bool IsPast { get; init; }

    /// <summary>It falls on a day on which nobody works.</summary>
    public bool IsFree { get; init; }
}
