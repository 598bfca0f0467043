using Colofon.Language;
using Colofon.Offboardings;

namespace Colofon.Handovers;

/// <summary>What a checklist would do to a plan, before it does.</summary>
/// <param name="Added">Its tasks that the plan does not have yet, each on its day.</param>
/// <param name="There">How many of its tasks the plan has already.</param>
/// <param name="Dropped">Tasks of the plan that it would leave out.</param>
/// <param name="Moved">How many tasks of the plan would change their day.</param>
public sealed record ChecklistPreview(Checklist List, IReadOnlyList<PlanTask> Added, int There, IReadOnlyList<PlanTask> Dropped, int Moved)
{
    /// <param name="tasks">The tasks of the plan; they are not changed.</param>
    public static ChecklistPreview Of(CaseFile file, Checklist list, Handover? handover, IReadOnlyList<PlanTask> tasks, bool isLaid, Speech speech)
    {
        var known = tasks.Select(task => task.Code).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var fresh = list.Tasks.Where(task => !known.Contains(task.Code)).Select(task => new PlanTask(file.Offboarding, task.Code, task.Words(speech, speech), file.Moment)).ToList();
        var byCode = fresh.Concat(tasks).Where(task => task.Code is not null).ToDictionary(task => task.Code!, StringComparer.Ordinal);
        foreach (var task in fresh)
            task.Follow(ChecklistBook.Task(task.Code)?.After is { } after ? byCode.GetValueOrDefault(after)?.Id : null);
        var dropped = isLaid ? [] : tasks.Where(task => task.IsOpen && ChecklistDesk.Drops(list, task)).ToList();
        var halves = list.Halves && !isLaid;
        var there = tasks.Select(task => ScheduledTask.Of(task) with { Offset = halves && task.Code is not null ? task.Offset / 2 : task.Offset }).ToList();
        var schedule = new PlanSchedule(file.Studio.Calendar, handover?.Dates ?? PlanDates.Of(file), [.. there, .. fresh.Select(ScheduledTask.Of)]);
        foreach (var task in fresh)
            task.MoveTo(schedule.Of(task.Id).On);
        return new ChecklistPreview(
            list,
            [.. fresh.OrderBy(task => task.Phase).ThenBy(task => task.DueOn).ThenBy(task => task.Code, StringComparer.Ordinal)],
            list.Tasks.Count - fresh.Count,
            dropped,
            halves ? tasks.Except(dropped).Count(task => schedule.Of(task.Id).On != task.DueOn) : 0
        );
    }

    /// <summary>The phase is lived already: its tasks are offered, not chosen.</summary>
    public static bool IsOver(PlanPhase phase, Stage stage) =>
        phase switch
        {
            PlanPhase.Deciding => stage > Stage.Considering,
            PlanPhase.Preparing => stage > Stage.Decided,
            PlanPhase.Telling => stage > Stage.Prepared,
            _ => false,
        };
}
