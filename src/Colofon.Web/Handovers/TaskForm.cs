using System.Globalization;
using Colofon.Handovers;
using Colofon.Storage;
using Colofon.Web.Shell.Forms;

namespace Colofon.Web.Handovers;

/// <summary>A task as it is typed.</summary>
internal static class TaskForm
{
    private const int Farthest = 300;

    public static Fields Starting() =>
        Fields.Starting(("phase", nameof(PlanPhase.HandingOver)), ("anchor", nameof(PlanAnchor.End)), ("days", "0"), ("owner", nameof(PlanOwner.Lead)), ("audience", nameof(PlanAudience.Team)), ("gate", nameof(TaskGate.None)));

    public static Fields Starting(PlanTask task, Language.Speech speech) =>
        Fields.Starting(
            ("title", HandoverFile.TitleOf(task, speech)),
            ("shared", task.SharedTitle),
            ("phase", task.Phase.ToString()),
            ("anchor", task.Anchor.ToString()),
            ("days", task.Offset.ToString(CultureInfo.InvariantCulture)),
            ("on", task.IsPinned ? DateFields.Write(task.DueOn) : null),
            ("owner", task.Owner.ToString()),
            ("helper", task.Helper?.ToString()),
            ("assignee", task.AssigneeId?.ToString()),
            ("audience", task.Audience.ToString()),
            ("gate", task.Gate.ToString()),
            ("evidence", HandoverFile.EvidenceOf(task, speech)),
            ("after", task.AfterId?.ToString())
        );

    public static TaskWords Read(Fields fields)
    {
        var title = fields.Text("title");
        var audience = fields.Choice<PlanAudience>("audience") ?? PlanAudience.Team;
        return new TaskWords
        {
            Title = title,
            SharedTitle = fields.Optional("shared"),
            Audience = audience,
            Phase = fields.Choice<PlanPhase>("phase") ?? PlanPhase.HandingOver,
            Anchor = fields.Choice<PlanAnchor>("anchor") ?? PlanAnchor.End,
            Offset = fields.Whole("days", -Farthest, Farthest) ?? 0,
            On = fields.Date("on"),
            Owner = fields.Choice<PlanOwner>("owner") ?? PlanOwner.Lead,
            Helper = fields["helper"].Length == 0 ? null : fields.Choice<PlanOwner>("helper"),
            Assignee = Guid.TryParseExact(fields["assignee"], "D", out var account) ? account : null,
            Gate = fields.Choice<TaskGate>("gate") ?? TaskGate.None,
            EvidenceWanted = fields.Optional("evidence"),
            After = Key.TryParse<PlanTaskId>(fields["after"]),
        };
    }
}
