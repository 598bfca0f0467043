using System.Globalization;
using Colofon.Handovers;
using Colofon.Offboardings;
using Colofon.Storage;
using Colofon.Web.Offboardings;
using Colofon.Web.Shell;
using Colofon.Web.Shell.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Handovers;

/// <summary>One task of a plan: written, rewritten, taken out.</summary>
internal static class TaskEndpoints
{
    public static void Map(Doors doors)
    {
        doors.Members.MapGet("/offboardings/{id}/handover/tasks/new", Ask);
        doors.Members.MapPost("/offboardings/{id}/handover/tasks/new", Add);
        doors.Members.MapGet("/offboardings/{id}/handover/tasks/{task}", Show);
        doors.Members.MapPost("/offboardings/{id}/handover/tasks/{task}", Edit);
        doors.Members.MapPost("/offboardings/{id}/handover/tasks/{task}/remove", Remove);
    }

    private static async Task<IResult> Ask(string id, CaseFiles files, HandoverQueries handovers) =>
        await Cases.FindAsync(files, id) is { } file
            ? Page.Of<EditTaskPage>(new { Handover = await handovers.ReadAsync(file), F = TaskForm.Starting() })
            : Results.NotFound();

    private static async Task<IResult> Add(string id, HttpContext http, CaseFiles files, HandoverQueries handovers, TaskDesk desk, Screen screen)
    {
        if (await Cases.FindAsync(files, id) is not { } file)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var words = TaskForm.Read(fields);
        if (!fields.IsGood)
            return Page.Again<EditTaskPage>(new { Handover = await handovers.ReadAsync(file), F = fields });
        if (await desk.AddAsync(file.Id, words, screen.Speech) is not { } outcome)
            return Results.NotFound();
        return outcome.IsSaved
            ? Results.LocalRedirect(Cases.Href(file.Id, $"handover?done=task.added#task-{outcome.Task!.Id}"))
            : Page.Again<EditTaskPage>(new { Handover = await handovers.ReadAsync(file), F = fields, Outcome = outcome });
    }

    private static async Task<IResult> Show(string id, string task, CaseFiles files, HandoverQueries handovers, Screen screen)
    {
        if (await Cases.FindAsync(files, id) is not { } file)
            return Results.NotFound();
        var handover = await handovers.ReadAsync(file);
        return handover.Find(Key.TryParse<PlanTaskId>(task)) is { } one
            ? Page.Of<EditTaskPage>(new { Handover = handover, One = one, F = TaskForm.Starting(one, screen.Speech) })
            : Results.NotFound();
    }

    private static async Task<IResult> Edit(string id, string task, HttpContext http, CaseFiles files, HandoverQueries handovers, TaskDesk desk, Screen screen)
    {
        if (Key.TryParse<PlanTaskId>(task) is not { } which || await Cases.FindAsync(files, id) is not { } file)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var words = TaskForm.Read(fields);
        var seen = int.TryParse(fields["version"], CultureInfo.InvariantCulture, out var version) ? version : -1;
        var outcome = fields.IsGood ? await desk.EditAsync(file.Id, which, seen, words, screen.Speech) : null;
        if (outcome is { IsSaved: true })
            return Results.LocalRedirect(Cases.Href(file.Id, $"handover?done=task.edited#task-{which}"));
        var handover = await handovers.ReadAsync(file);
        if (handover.Find(which) is not { } one || (fields.IsGood && outcome is null))
            return Results.NotFound();
        var status = outcome?.Problem == TaskProblem.Conflict ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        return Page.Of<EditTaskPage>(new { Handover = handover, One = one, F = fields, Outcome = outcome, Seen = outcome?.Problem == TaskProblem.Conflict ? one.Version : seen }, status);
    }

    private static async Task<IResult> Remove(string id, string task, CaseFiles files, TaskDesk desk) =>
        Key.TryParse<PlanTaskId>(task) is { } which && await Cases.FindAsync(files, id) is { } file && await desk.RemoveAsync(file.Id, which)
            ? Results.LocalRedirect(Cases.Href(file.Id, "handover?done=task.removed"))
            : Results.NotFound();
}
