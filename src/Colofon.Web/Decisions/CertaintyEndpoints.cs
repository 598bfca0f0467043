using Colofon.Decisions;
using Colofon.Offboardings;
using Colofon.Storage;
using Colofon.Web.Offboardings;
using Colofon.Web.Shell;
using Colofon.Web.Shell.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Decisions;

/// <summary>What helps to be sure before deciding.</summary>
internal static class CertaintyEndpoints
{
    public static void Map(Doors doors)
    {
        doors.Viewers.MapGet("/offboardings/{id}/certainty", Show);
        doors.Members.MapPost("/offboardings/{id}/alternatives", Try);
        doors.Members.MapPost("/offboardings/{id}/favour", Favour);
        doors.Members.MapPost("/offboardings/{id}/answers", Answer);
        doors.Members.MapPost("/offboardings/{id}/opinions", HearOpinion);
        doors.Members.MapPost("/offboardings/{id}/impact", Figure);
        doors.Members.MapPost("/offboardings/{id}/notes/{note}/withdraw", Withdraw);
    }

    private static async Task<IResult> Show(string id, CertaintyPages pages) =>
        await pages.FindAsync(id) is { } file ? await pages.ShowAsync(file, Fields.Starting()) : Results.NotFound();

    private static async Task<IResult> Try(string id, HttpContext http, CertaintyPages pages, CertaintyDesk desk)
    {
        if (await pages.FindAsync(id) is not { } file)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var tried = CertaintyForm.Tried(fields, file.Today);
        return fields.IsGood ? Done(await desk.TryAsync(file.Id, tried), file.Id, "tried", "alternatives") : await pages.ShowAsync(file, fields);
    }

    private static async Task<IResult> Favour(string id, HttpContext http, CertaintyPages pages, CertaintyDesk desk)
    {
        if (await pages.FindAsync(id) is not { } file)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var text = fields.Text("favour", CertaintyForm.Longest);
        return fields.IsGood ? Done(await desk.FavourAsync(file.Id, text), file.Id, "favour", "favour") : await pages.ShowAsync(file, fields);
    }

    private static async Task<IResult> Answer(string id, HttpContext http, CertaintyPages pages, CertaintyDesk desk)
    {
        if (await pages.FindAsync(id) is not { } file)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var answers = CertaintyForm.Answers(fields);
        return fields.IsGood ? Done(await desk.AnswerAsync(file.Id, answers), file.Id, "answered", "questions") : await pages.ShowAsync(file, fields);
    }

    private static async Task<IResult> HearOpinion(string id, HttpContext http, CertaintyPages pages, CertaintyDesk desk)
    {
        if (await pages.FindAsync(id) is not { } file)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var who = fields.Text("opinionWho");
        var on = CertaintyForm.Past(fields, "opinionOn", file.Today);
        var text = fields.Text("opinionText", CertaintyForm.Longest);
        return fields.IsGood ? Done(await desk.HearOpinionAsync(file.Id, who, on, text), file.Id, "opinion", "opinions") : await pages.ShowAsync(file, fields);
    }

    private static async Task<IResult> Figure(string id, HttpContext http, CertaintyPages pages, CertaintyDesk desk)
    {
        if (await pages.FindAsync(id) is not { } file)
            return Results.NotFound();
        if (!await pages.MayReadAsync(file))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var fields = await Fields.ReadAsync(http);
        var (reserves, costs) = (fields.Amount("reserves"), fields.Amount("monthlyCosts"));
        var version = fields.Whole("version", CertaintyDesk.NoVersion, int.MaxValue);
        if (!fields.IsGood)
            return await pages.ShowAsync(file, fields);
        return await desk.FigureAsync(file.Id, reserves, costs, version!.Value) is { } kept
            ? kept ? Done(true, file.Id, "figures", "impact") : await pages.OvertakenAsync(file, fields)
            : Results.NotFound();
    }

    private static async Task<IResult> Withdraw(string id, string note, CertaintyDesk desk) =>
        Key.TryParse<OffboardingId>(id) is { } key && Key.TryParse<DecisionNoteId>(note) is { } which && await desk.WithdrawAsync(key, which) is { } kind
            ? Results.LocalRedirect(Cases.Href(key, kind == NoteKind.Feeling ? "decision?done=note-withdrawn" : "certainty?done=note-withdrawn"))
            : Results.NotFound();

    private static IResult Done(bool done, OffboardingId id, string what, string place) =>
        done ? Results.LocalRedirect(Cases.Href(id, $"certainty?done={what}#{place}")) : Results.NotFound();
}
