using Colofon.Handovers;
using Colofon.Offboardings;
using Colofon.Storage;
using Colofon.Web.Offboardings;
using Colofon.Web.Shell;
using Colofon.Web.Shell.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Handovers;

/// <summary>The plan of a case: shown, marked, moved.</summary>
internal static class PlanEndpoints
{
    public static void Map(Doors doors)
    {
        doors.Viewers.MapGet("/offboardings/{id}/handover", Show);
        doors.Members.MapPost("/offboardings/{id}/handover/marks", Mark);
        doors.Members.MapPost("/offboardings/{id}/handover/move", Move);
        doors.Members.MapPost("/offboardings/{id}/handover/moves/{move}/undo", Undo);
    }

    private static async Task<IResult> Show(string id, string? owner, string? audience, string? state, CaseFiles files, HandoverQueries handovers) =>
        await Cases.FindAsync(files, id) is { } file
            ? Page.Of<ShowPlanPage>(new { Handover = await handovers.ReadAsync(file), Filter = PlanFilter.Read(owner, audience, state), F = Fields.Starting() })
            : Results.NotFound();

    private static async Task<IResult> Mark(string id, HttpContext http, CaseFiles files, HandoverQueries handovers, MarkDesk desk)
    {
        if (await Cases.FindAsync(files, id) is not { } file)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var filter = PlanFilter.Read(fields["owner"], fields["audience"], fields["state"]);
        var one = Key.TryParse<PlanTaskId>(fields["one"]);
        IReadOnlyList<PlanTaskId> which = one is { } single ? [single] : [.. fields.All("task").Select(Key.TryParse<PlanTaskId>).OfType<PlanTaskId>()];
        var note = fields.Optional("note", 1000);
        if (which.Count == 0)
            fields.Refuse("", "plan.nothing-chosen");
        if (one is null && fields["mark"] == nameof(TaskMark.Skipped) && note is null)
            fields.Refuse("note", "plan.skip-why");
        if (!fields.IsGood)
            return Page.Again<ShowPlanPage>(new { Handover = await handovers.ReadAsync(file), Filter = filter, F = fields });
        var changed = one is null && fields["mark"] == "Assigned"
            ? await desk.AssignAsync(file.Id, which, Guid.TryParseExact(fields["assignee"], "D", out var account) ? account : null)
            : await desk.MarkAsync(file.Id, which, one is null && Enum.TryParse<TaskMark>(fields["mark"], out var mark) ? mark : TaskMark.Done, note);
        return changed is null ? Results.NotFound() : Lead(file.Id, filter, changed > 0 ? "plan.marked" : "plan.not-marked", "plan");
    }

    private static async Task<IResult> Move(string id, HttpContext http, CaseFiles files, MoveDesk desk)
    {
        if (await Cases.FindAsync(files, id) is not { } file)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var moved = await desk.MoveAsync(file.Id, new PlanDates(DateFields.Read(fields["told"]), DateFields.Read(fields["ends"])));
        return Lead(file.Id, PlanFilter.None, moved is null ? "plan.not-moved" : "plan.moved", "moved");
    }

    private static async Task<IResult> Undo(string id, string move, CaseFiles files, HandoverQueries handovers, MoveDesk desk) =>
        Key.TryParse<PlanMoveId>(move) is { } which && await Cases.FindAsync(files, id) is { } file && await handovers.HasMoveAsync(file.Id, which)
            ? Lead(file.Id, PlanFilter.None, await desk.UndoAsync(file.Id, which) is null ? "plan.not-undone" : "plan.undone", "moved")
            : Results.NotFound();

    private static IResult Lead(OffboardingId id, PlanFilter filter, string done, string place) =>
        Results.LocalRedirect(filter.Href(id, ("done", done)) + "#" + place);
}
