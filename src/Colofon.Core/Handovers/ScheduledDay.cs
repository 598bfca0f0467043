namespace Colofon.Handovers;

/// <summary>The day a task falls on, and why; none while the day it counts from is not known.</summary>
internal sealed record ScheduledDay(DateOnly? On, ScheduleReason Reason, PlanTaskId? Other = null);
