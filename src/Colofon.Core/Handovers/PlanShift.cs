using Colofon.Calendars;

namespace Colofon.Handovers;

/// <summary>What a new first or last day does to a plan: which tasks move, from when to when and why, and which stay.</summary>
public sealed record PlanShift(PlanDates Before, PlanDates After, IReadOnlyList<PlanShiftLine> Moved, IReadOnlyList<PlanTask> Stays)
{
    public bool IsNone => Before == After;

    internal static PlanShift Of(WorkCalendar calendar, PlanDates before, PlanDates after, IReadOnlyList<PlanTask> tasks, DateOnly today)
    {
        var schedule = new PlanSchedule(calendar, after, tasks.Select(ScheduledTask.Of));
        var known = tasks.ToDictionary(task => task.Id);
        var moved =
            from task in tasks
            where task.IsOpen && !task.IsPinned
            let day = schedule.Of(task.Id)
            where day.On != task.DueOn
            orderby day.On is null, day.On, task.Phase, task.Code, task.Id.Value
            select new PlanShiftLine(task, task.DueOn, day.On, day.Reason, day.Other is { } other ? known[other] : null)
            {
                IsPast = day.On < today,
                IsFree = day.On is { } falls && !calendar.IsWorkingDay(falls),
            };
        return new PlanShift(before, after, [.. moved], [.. tasks.Where(task => task.IsDone || (task.IsOpen && task.IsPinned))]);
    }
}
