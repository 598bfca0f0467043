using Colofon.Documents;
using Colofon.Guests;
using Colofon.Language;
using Colofon.Mail;
using Colofon.Offboardings;
using Colofon.Relationships;
using Colofon.Storage;
using Colofon.Web.Offboardings;
using Colofon.Web.Shell;
using Colofon.Web.Shell.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Guests;

/// <summary>Who is invited into the portal of a case: for the team.</summary>
internal static class GuestsEndpoints
{
    public static void Map(Doors doors)
    {
        doors.Viewers.MapGet("/offboardings/{id}/portal", Show);
        doors.Members.MapPost("/offboardings/{id}/portal", Invite).WithMetadata(new LeavesTheHouse(WaysOut.PortalMail));
        doors.Members.MapPost("/offboardings/{id}/portal/again", InviteAgain);
        doors.Members.MapPost("/offboardings/{id}/portal/end", End);
        doors.Viewers.MapGet("/offboardings/{id}/invitation.eml", Download).WithMetadata(new LeavesTheHouse(WaysOut.PortalEml));
    }

    private static async Task<IResult> Show(string id, CaseFiles files, GuestPages pages) =>
        await Cases.FindAsync(files, id) is { } file ? await pages.DrawAsync(file) : Results.NotFound();

    private static async Task<IResult> Invite(string id, HttpContext http, CaseFiles files, InvitationDesk desk, GuestPages pages, Screen screen)
    {
        if (await Cases.FindAsync(files, id) is not { } file)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        if (!MailboxAddress.TryCreate(fields.Text("name"), fields.Text("email", 320), out var to))
            fields.Refuse("email", "guest.refusal.no-address");
        var (side, speech, register) = (fields.Choice<GuestSide>("side"), fields.Choice<Speech>("speech"), fields.Choice<Register>("register"));
        var until = fields.Date("until", isRequired: true);
        if (!fields.IsGood)
            return await pages.DrawAsync(file, fields);
        var request = new GuestRequest(to!, side!.Value, speech!.Value, register!.Value, until!.Value, new Uri($"{http.Request.Scheme}://{http.Request.Host}"));
        return await AnswerAsync(file, fields, await desk.InviteAsync(file.Id, request, WayOf(fields), screen.Speech), pages);
    }

    private static async Task<IResult> InviteAgain(string id, HttpContext http, CaseFiles files, InvitationDesk desk, GuestPages pages, Screen screen)
    {
        if (await Cases.FindAsync(files, id) is not { } file)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        return await AnswerAsync(file, fields, await desk.InviteAgainAsync(file.Id, new PublicId(fields["invitation"]), WayOf(fields), screen.Speech), pages);
    }

    private static async Task<IResult> End(string id, HttpContext http, CaseFiles files, InvitationDesk desk)
    {
        if (await Cases.FindAsync(files, id) is not { } file)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        return await desk.EndAsync(file.Id, new PublicId(fields["invitation"])) ? Results.LocalRedirect(Cases.Href(file.Id, "portal?done=guest.ended")) : Results.NotFound();
    }

    private static async Task<IResult> Download(string id, string? copy, InvitationDesk desk) =>
        Key.TryParse<OffboardingId>(id) is { } key && copy is not null && await desk.CopyAsync(key, new PublicId(copy)) is { } released
            ? Results.File(released.Bytes, released.MediaType, released.FileName)
            : Results.NotFound();

    private static async Task<IResult> AnswerAsync(CaseFile file, Fields fields, GuestSending? sending, GuestPages pages)
    {
        if (sending is null)
            return Results.NotFound();
        if (sending.IsDone)
            return Results.LocalRedirect(Cases.Href(file.Id, $"portal?done=guest.{WayOf(fields)}"));
        if (sending.Refusal is { } refusal)
            fields.Refuse("", refusal);
        return await pages.DrawAsync(file, fields, objections: sending.Objections);
    }

    private static WayOut WayOf(Fields fields) => fields["way"] == WaysOut.PortalMail.Code ? WaysOut.PortalMail : WaysOut.PortalEml;
}
