using Colofon.Farewells;
using Colofon.Farewells.Meetings;
using Colofon.Mail;
using Colofon.Offboardings;
using Colofon.Storage;
using Colofon.Web.Offboardings;
using Colofon.Web.Shell;
using Colofon.Web.Shell.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Farewells.Meetings;

internal static class MeetingsEndpoints
{
    public static void Map(Doors doors)
    {
        doors.Members.MapGet("/offboardings/{id}/meetings", List);
        doors.Members.MapPost("/offboardings/{id}/meetings", Plan);
        doors.Members.MapGet("/offboardings/{id}/meetings/{meeting}", Show);
        doors.Members.MapPost("/offboardings/{id}/meetings/{meeting}", Change);
        doors.Members.MapPost("/offboardings/{id}/meetings/{meeting}/cancel", Cancel);
        doors.Members.MapPost("/offboardings/{id}/meetings/{meeting}/invite", Invite).WithMetadata(new LeavesTheHouse(WaysOut.MeetingMail));
        doors.Members.MapGet("/offboardings/{id}/invitation.ics", Download).WithMetadata(new LeavesTheHouse(WaysOut.MeetingIcs));
    }

    private static async Task<IResult> List(string id, CaseFiles files, MeetingDesk desk, LetterDesk letters) =>
        await Cases.FindAsync(files, id) is { } file
            ? Page.Of<MeetingsPage>(new { File = file, Meetings = await desk.OfCaseAsync(file.Id), F = MeetingForm.New(file, await letters.SuggestAsync(file)) })
            : Results.NotFound();

    private static async Task<IResult> Plan(string id, HttpContext http, CaseFiles files, MeetingDesk desk)
    {
        if (await Cases.FindAsync(files, id) is not { } file)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        if (MeetingForm.Read(fields, file) is not { } plan)
            return Page.Again<MeetingsPage>(new { File = file, Meetings = await desk.OfCaseAsync(file.Id), F = fields });
        return await desk.PlanAsync(file.Id, plan) is { } meeting ? Results.LocalRedirect(Href(file.Id, meeting.Id) + "?done=meeting-planned") : Results.NotFound();
    }

    private static async Task<IResult> Show(string id, string meeting, string? copy, CaseFiles files, MeetingDesk desk)
    {
        if (await FindAsync(id, meeting, files, desk) is not var (file, found))
            return Results.NotFound();
        var ready = file.Copies.FirstOrDefault(one => one.PublicId.Value == copy && one.Way == WaysOut.MeetingIcs.Code);
        return Page.Of<MeetingPage>(new { File = file, Meeting = found, F = MeetingForm.Of(file, found), Body = await desk.BodyAsync(file, found), Ready = ready });
    }

    private static async Task<IResult> Change(string id, string meeting, HttpContext http, CaseFiles files, MeetingDesk desk)
    {
        if (await FindAsync(id, meeting, files, desk) is not var (file, found))
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        if (MeetingForm.Read(fields, file) is not { } plan)
            return await DrawAsync(file, found, fields, desk);
        return await desk.ChangeAsync(file.Id, found.Id, plan) ? Results.LocalRedirect(Href(file.Id, found.Id) + "?done=meeting-changed") : Results.NotFound();
    }

    private static async Task<IResult> Cancel(string id, string meeting, CaseFiles files, MeetingDesk desk)
    {
        if (await FindAsync(id, meeting, files, desk) is not var (file, found))
            return Results.NotFound();
        await desk.CancelAsync(file.Id, found.Id);
        return Results.LocalRedirect(Href(file.Id, found.Id) + "?done=meeting-cancelled");
    }

    private static async Task<IResult> Invite(string id, string meeting, HttpContext http, CaseFiles files, MeetingDesk desk, Screen screen)
    {
        if (await FindAsync(id, meeting, files, desk) is not var (file, found))
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var way = fields["way"] == WaysOut.MeetingIcs.Code ? WaysOut.MeetingIcs : WaysOut.MeetingMail;
        if (await desk.InviteAsync(file.Id, found.Id, way, screen.Speech) is not { } release)
            return Results.NotFound();
        if (release.Copy is { } copy)
            return Results.LocalRedirect(Href(file.Id, found.Id) + (way == WaysOut.MeetingMail ? "?done=mail-held" : $"?done=meeting-released&copy={copy.PublicId}"));
        if (release.Refusal is { } refusal)
            fields.Refuse("", refusal);
        return await DrawAsync(file, found, MeetingForm.Of(file, found), desk, release, fields);
    }

    private static async Task<IResult> Download(string id, string? copy, MeetingDesk desk) =>
        Key.TryParse<OffboardingId>(id) is { } key && copy is not null && await desk.CopyAsync(key, new PublicId(copy)) is { } released
            ? Results.File(released.Bytes, released.MediaType, released.FileName)
            : Results.NotFound();

    private static async Task<IResult> DrawAsync(CaseFile file, Meeting meeting, Fields fields, MeetingDesk desk, MeetingRelease? held = null, Fields? wrong = null)
    {
        var page = new { File = file, Meeting = meeting, F = fields, Body = await desk.BodyAsync(file, meeting), Held = held, Wrong = wrong };
        return Page.Again<MeetingPage>(page);
    }

    private static async Task<(CaseFile File, Meeting Meeting)?> FindAsync(string id, string meeting, CaseFiles files, MeetingDesk desk) =>
        await Cases.FindAsync(files, id) is { } file && Key.TryParse<MeetingId>(meeting) is { } key && await desk.FindAsync(file.Id, key) is { } found ? (file, found) : null;

    private static string Href(OffboardingId id, MeetingId meeting) => Cases.Href(id, $"meetings/{meeting}");
}
