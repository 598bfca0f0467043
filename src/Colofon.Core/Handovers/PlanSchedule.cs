using Colofon.Calendars;

namespace Colofon.Handovers;

/// <summary>
/// The days of a plan. Pure: working days counted from the day they are told or from the last day. What is done, left out
/// or pinned stays; no task comes before the one it follows.
/// </summary>
internal sealed class PlanSchedule
{
    private readonly WorkCalendar calendar;
    private readonly PlanDates dates;
    private readonly Dictionary<PlanTaskId, ScheduledTask> tasks;
    private readonly ILookup<PlanTaskId?, ScheduledTask> followers;
    private readonly Dictionary<PlanTaskId, ScheduledDay> days = [];

    public PlanSchedule(WorkCalendar calendar, PlanDates dates, IEnumerable<ScheduledTask> tasks)
    {
        (this.calendar, this.dates) = (calendar, dates);
        this.tasks = tasks.ToDictionary(task => task.Id);
        followers = this.tasks.Values.Where(task => task.After is not null).ToLookup(task => task.After);
    }

    public ScheduledDay Of(PlanTaskId id) => days.TryGetValue(id, out var known) ? known : days[id] = Place(tasks[id]);

    /// <summary>Whether following that task would make it follow itself.</summary>
    public static bool Circles(IReadOnlyDictionary<PlanTaskId, PlanTaskId?> after, PlanTaskId task, PlanTaskId? follows)
    {
        for (var steps = 0; follows is { } next && steps <= after.Count; steps++)
        {
            if (next == task)
                return true;
            follows = after.GetValueOrDefault(next);
        }
        return false;
    }

    private ScheduledDay Place(ScheduledTask task)
    {
        if (task.IsFixed)
            return new ScheduledDay(task.DueOn, Natural(task));
        var day = Bounded(task);
        if (Limit(task) is { } limit && limit.On < day.On)
            day = limit;
        if (task.After is { } before && tasks.TryGetValue(before, out var earlier) && earlier.IsOpen && Of(before).On is { } waits && waits > day.On)
            day = new ScheduledDay(waits, ScheduleReason.Waits, before);
        return day;
    }

    /// <summary>Nothing that belongs to the handover is asked of them before they know, or of us after the end.</summary>
    private ScheduledDay Bounded(ScheduledTask task)
    {
        var on = Counted(task);
        if (task.Anchor == PlanAnchor.End && task.Phase > PlanPhase.Telling && on < dates.Told)
            return new ScheduledDay(dates.Told, ScheduleReason.NotBeforeTold);
        if (task.Anchor == PlanAnchor.Told && task.Phase < PlanPhase.After && on > dates.Ends)
            return new ScheduledDay(dates.Ends, ScheduleReason.NotAfterEnd);
        return new ScheduledDay(on, Natural(task));
    }

    private DateOnly? Counted(ScheduledTask task) =>
        dates.Of(task.Anchor) is { } day ? calendar.AddWorkingDays(day, task.Offset) : null;

    /// <summary>The day of the first pinned task that comes after this one, however far.</summary>
    private ScheduledDay? Limit(ScheduledTask task) =>
        followers[task.Id]
            .Where(next => next.IsOpen)
            .Select(next => next.IsPinned ? new ScheduledDay(next.DueOn, ScheduleReason.MakesRoom, next.Id) : Limit(next))
            .OfType<ScheduledDay>()
            .Where(limit => limit.On is not null)
            .MinBy(limit => limit.On);

    private static ScheduleReason Natural(ScheduledTask task) =>
        task.Anchor == PlanAnchor.Told ? ScheduleReason.Told : ScheduleReason.End;
}
