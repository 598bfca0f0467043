using Colofon.Calendars;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Handovers;

/// <summary>The plan of one case in hand, to be changed and saved together.</summary>
internal sealed class PlanBook
{
    private readonly WorkCalendar calendar;
    private readonly List<PlanTask> tasks;

    private PlanBook(Handover handover, WorkCalendar calendar, List<PlanTask> tasks) =>
        (Handover, this.calendar, this.tasks) = (handover, calendar, tasks);

    public Handover Handover { get; }

    public IReadOnlyList<PlanTask> Tasks => tasks;

    /// <summary>Opens the plan of a case; begins it, counted from the days of the case, when there is none.</summary>
    public static async Task<PlanBook> OpenAsync(ColofonDb db, Offboardings.CaseFile file, CancellationToken cancel)
    {
        var handover = await db.Handovers.SingleOrDefaultAsync(row => row.OffboardingId == file.Id, cancel);
        if (handover is null)
        {
            db.Add(handover = new Handover(file.Offboarding, db.Now));
            handover.CountFrom(PlanDates.Of(file));
        }
        var tasks = await db.PlanTasks.Where(row => row.OffboardingId == file.Id).ToListAsync(cancel);
        return new PlanBook(handover, file.Studio.Calendar, tasks);
    }

    public PlanTask? Find(PlanTaskId id) => tasks.FirstOrDefault(task => task.Id == id);

    public void Put(PlanTask task) => tasks.Add(task);

    /// <summary>Takes a task out; what followed it follows nothing.</summary>
    public void Take(PlanTask task)
    {
        tasks.Remove(task);
        foreach (var follower in tasks.Where(one => one.AfterId == task.Id))
            follower.Follow(null);
    }

    /// <summary>Puts every open task that nobody pinned on its day, counted from the days the plan counts from.</summary>
    public void Place()
    {
        var schedule = Schedule(Handover.Dates);
        foreach (var task in tasks)
            task.MoveTo(schedule.Of(task.Id).On);
    }

    public PlanSchedule Schedule(PlanDates dates) => new(calendar, dates, tasks.Select(ScheduledTask.Of));

    public PlanShift Shift(PlanDates to, DateOnly today) => PlanShift.Of(calendar, Handover.Dates, to, tasks, today);

    public bool Circles(PlanTaskId task, PlanTaskId? follows) =>
        PlanSchedule.Circles(tasks.ToDictionary(one => one.Id, one => one.AfterId), task, follows);

    /// <summary>Whether two fixed days stand in the wrong order along the tasks that follow each other.</summary>
    public bool IsTurned()
    {
        var fixedDays = tasks.Where(task => task is { IsOpen: true, IsPinned: true }).ToList();
        return fixedDays.Any(task => Earlier(task).Any(before => before is { IsOpen: true, IsPinned: true } && before.DueOn > task.DueOn));
    }

    private IEnumerable<PlanTask> Earlier(PlanTask task)
    {
        var next = task.AfterId;
        for (var steps = 0; next is { } id && Find(id) is { } before && steps < tasks.Count; steps++)
        {
            yield return before;
            next = before.AfterId;
        }
    }
}
