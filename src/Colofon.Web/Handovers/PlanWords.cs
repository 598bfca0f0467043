using Colofon.Handovers;
using Colofon.Language;

namespace Colofon.Web.Handovers;

/// <summary>A task of a plan in words.</summary>
internal static class PlanWords
{
    public static string Day(DateOnly? day, Texts texts) => day?.ToString(texts["plan.day"], texts.Speech.Culture()) ?? texts["plan.no-date"];

    /// <summary>What a person wants to know of it at a glance, the most pressing first.</summary>
    public static IEnumerable<string> Of(PlanTask task, HandoverFile file, Texts texts)
    {
        if (task.IsDone)
            yield return Done(task, file, texts);
        else if (task.IsSkipped)
            yield return texts["task.skipped", task.SkipWhy];
        else if (file.IsFree(task.DueOn))
            yield return texts["plan.says.free"];
        if (task is { IsOpen: true, IsPinned: true })
            yield return texts["plan.stays.pinned"];
        yield return Who(task, file, texts);
        if (task.Gate != TaskGate.None && !task.IsDone)
            yield return texts[$"plan.gate.{task.Gate}.short"];
        if (task.Audience != PlanAudience.Team)
            yield return texts[$"plan.audience.{task.Audience}.short"];
        if (task.IsOpen && HandoverFile.EvidenceOf(task, texts.Speech) is { } evidence)
            yield return texts["task.evidence-wanted", evidence];
    }

    public static string Why(PlanShiftLine line, Texts texts) =>
        string.Join(
            "; ",
            new[]
            {
                texts[$"plan.why.{line.Why}", line.Other is { } other ? HandoverFile.TitleOf(other, texts.Speech) : null],
                line.IsPast ? texts["plan.says.past"] : null,
                line.IsFree ? texts["plan.says.free"] : null,
            }.OfType<string>()
        );

    private static string Done(PlanTask task, HandoverFile file, Texts texts)
    {
        var day = file.Case.DayOf(task.DoneAt!.Value).ToString(texts["plan.day"], texts.Speech.Culture());
        var done = (task.DoneByName ?? file.PersonOf(task.DoneBy)) is { } who ? texts["task.done-by", day, who] : texts["task.done-on", day];
        return (task.EvidenceGiven ?? task.SharedNote) is { Length: > 0 } evidence ? $"{done}: {evidence}" : done;
    }

    private static string Who(PlanTask task, HandoverFile file, Texts texts)
    {
        var owner = texts[$"plan.owner.{task.Owner}"] + (task.Helper is { } helper ? $" + {texts[$"plan.owner.{helper}"]}" : "");
        return file.PersonOf(task.AssigneeId) is { } person ? $"{person} ({owner})" : owner;
    }
}
