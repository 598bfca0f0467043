using System.Net.Mime;
using Colofon.Guests.Exchange;
using Colofon.Mail;
using Colofon.Offboardings;
using Colofon.Portal;
using Colofon.Storage;
using Colofon.Web.Offboardings;
using Colofon.Web.Shell;
using Colofon.Web.Shell.Forms;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Colofon.Web.Guests;

/// <summary>Files and answers for the people in the portal of a case, and what they left there: for the team.</summary>
internal static class ExchangeEndpoints
{
    public const int LongestNote = 2000;
    private const int LongestAnswer = 5000;

    public static void Map(Doors doors)
    {
        doors.Members.MapPost("/offboardings/{id}/portal/files", Give).DisableAntiforgery().WithMetadata(new LeavesTheHouse(WaysOut.PortalFile));
        doors.Members.MapPost("/offboardings/{id}/portal/files/end", TakeBack);
        doors.Viewers.MapGet("/offboardings/{id}/portal/left/{left}", Download);
        doors.Members.MapPost("/offboardings/{id}/portal/answers", Answer).WithMetadata(new LeavesTheHouse(WaysOut.PortalAnswer));
    }

    private static async Task<IResult> Give(string id, HttpContext http, CaseFiles files, GivingDesk desk, GuestPages pages, IAntiforgery antiforgery, Screen screen)
    {
        if (await Cases.FindAsync(files, id) is not { } file)
            return Results.NotFound();
        var form = await SentForm.ReadAsync(http, antiforgery, Parcel.Largest);
        if (form.Refused is { } status)
            return Results.StatusCode(status);
        var fields = Fields.Starting(form.Typed);
        var (to, note) = (fields.Choice<GivenTo>("to"), fields.Optional("note", LongestNote));
        var parcel = Parcel.Of(form.FileName, form.Bytes, out var refusal);
        if (form.IsMany || refusal is not null)
            fields.Refuse("file", "file.refusal." + (form.IsMany ? "many" : refusal));
        if (!fields.IsGood)
            return await pages.DrawAsync(file, given: fields);
        return await AfterAsync(file, fields, await desk.GiveAsync(file.Id, parcel!, to!.Value, note, screen.Speech), pages, "file", "portal?done=file.given#files");
    }

    private static async Task<IResult> TakeBack(string id, HttpContext http, CaseFiles files, GivingDesk desk)
    {
        if (await Cases.FindAsync(files, id) is not { } file)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        return await desk.TakeBackAsync(file.Id, new PublicId(fields["given"])) ? Results.LocalRedirect(Cases.Href(file.Id, "portal?done=file.taken-back#files")) : Results.NotFound();
    }

    /// <summary>Only ever to be kept, never shown; and never bytes that are not those that came.</summary>
    private static async Task<IResult> Download(string id, string left, ExchangeQueries exchange, ILoggerFactory logs)
    {
        if (Key.TryParse<OffboardingId>(id) is not { } key || Key.TryParse<LeftFileId>(left) is not { } which || await exchange.FindLeftAsync(key, which) is not { } found)
            return Results.NotFound();
        if (found.IsWhole)
            return Results.File(found.Bytes, MediaTypeNames.Application.Octet, found.FileName);
        logs.CreateLogger(typeof(ExchangeEndpoints)).LogError("A file that a guest left is not what came: {File}. Restore it from a backup.", found.Id);
        return Page.Of<ProblemPage>(new { Status = StatusCodes.Status500InternalServerError, Kind = "damaged" }, StatusCodes.Status500InternalServerError);
    }

    private static async Task<IResult> Answer(string id, HttpContext http, CaseFiles files, AnsweringDesk desk, GuestPages pages, Screen screen)
    {
        if (await Cases.FindAsync(files, id) is not { } file)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var text = fields.Text("answer", LongestAnswer);
        if (!fields.IsGood)
            return await pages.DrawAsync(file, given: fields);
        return await AfterAsync(file, fields, await desk.AnswerAsync(file.Id, new PublicId(fields["question"]), text, screen.Speech), pages, "answer", "portal?done=question.answered#asked");
    }

    private static async Task<IResult> AfterAsync(CaseFile file, Fields fields, Giving? giving, GuestPages pages, string field, string then)
    {
        if (giving is null)
            return Results.NotFound();
        if (giving.IsDone)
            return Results.LocalRedirect(Cases.Href(file.Id, then));
        if (giving.Refusal is { } refusal)
            fields.Refuse(field, refusal);
        return await pages.DrawAsync(file, given: fields, objections: giving.Objections);
    }
}
