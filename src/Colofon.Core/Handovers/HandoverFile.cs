using Colofon.Language;
using Colofon.Offboardings;

namespace Colofon.Handovers;

/// <summary>The handover of a case with all its papers, for the pages that show it.</summary>
public sealed record HandoverFile(CaseFile Case, Handover? Handover, IReadOnlyList<PlanTask> Tasks, IReadOnlySet<string> Layers, PlanMove? LastMove, IReadOnlyList<HandoverPerson> People)
{
    public bool HasPlan => Tasks.Count > 0;

    /// <summary>What the case's days of now would do to the plan; nothing while they agree.</summary>
    public PlanShift? Shift =>
        Handover is { } handover && HasPlan && handover.Dates != PlanDates.Of(Case)
            ? PlanShift.Of(Case.Studio.Calendar, handover.Dates, PlanDates.Of(Case), Tasks, Case.Today)
            : null;

    public bool IsFree(DateOnly? day) => day is { } on && !Case.Studio.Calendar.IsWorkingDay(on);

    public PlanTask? Find(PlanTaskId? id) => id is { } key ? Tasks.FirstOrDefault(task => task.Id == key) : null;

    public ChecklistPreview Preview(Checklist list, Speech speech) => ChecklistPreview.Of(Case, list, Handover, Tasks, Layers.Contains(list.Id), speech);

    public string? PersonOf(Guid? account) => account is { } id ? People.FirstOrDefault(person => person.Id == id)?.Name : null;

    /// <summary>The title on this screen: a checklist's own words in the screen's language, else as somebody wrote it.</summary>
    public static string TitleOf(PlanTask task, Speech speech) =>
        ChecklistBook.Task(task.Code) is { } known && known.Title.Says(task.Title) ? known.Title.In(speech) : task.Title;

    public static string? EvidenceOf(PlanTask task, Speech speech) =>
        ChecklistBook.Task(task.Code)?.Evidence is { } known && known.Says(task.EvidenceWanted) ? known.In(speech) : task.EvidenceWanted;
}
