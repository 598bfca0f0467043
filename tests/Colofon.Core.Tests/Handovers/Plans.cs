using Colofon.Accounts;
using Colofon.Calendars;
using Colofon.Handovers;
using Colofon.Language;
using Colofon.Offboardings;
using Colofon.Relationships;
using Colofon.Storage;

namespace Colofon.Core.Tests.Handovers;

/// <summary>Plans as a checklist makes them, without a database.</summary>
internal static class Plans
{
    public static readonly DateTimeOffset Now = new(2026, 3, 26, 9, 0, 0, TimeSpan.Zero);

    public static Offboarding Case { get; } =
        new(Key.New<WorkspaceId>(), Key.New<RelationshipId>(), EndDirection.Provider, null, Now);

    public static List<PlanTask> Of(string checklist, WorkCalendar calendar, PlanDates dates)
    {
        var list = ChecklistBook.Find(checklist)!;
        var tasks = list.Tasks.ToDictionary(task => task.Code, task => new PlanTask(Case, task.Code, task.Words(Speech.Es, Speech.Es), Now));
        foreach (var task in list.Tasks.Where(task => task.After is not null))
            tasks[task.Code].Follow(tasks[task.After!].Id);
        var schedule = new PlanSchedule(calendar, dates, tasks.Values.Select(ScheduledTask.Of));
        foreach (var task in tasks.Values)
            task.MoveTo(schedule.Of(task.Id).On);
        return [.. tasks.Values];
    }

    public static PlanTask Coded(this IEnumerable<PlanTask> tasks, string code) => tasks.Single(task => task.Code == code);
}
