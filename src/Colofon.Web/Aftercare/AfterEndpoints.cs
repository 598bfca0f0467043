using Colofon.Documents;
using Colofon.Feedback;
using Colofon.Mail;
using Colofon.Offboardings;
using Colofon.Storage;
using Colofon.Web.Offboardings;
using Colofon.Web.Shell;
using Colofon.Web.Shell.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Aftercare;

internal static class AfterEndpoints
{
    public static void Map(Doors doors)
    {
        doors.Viewers.MapGet("/offboardings/{id}/after", Show);
        doors.Members.MapPost("/offboardings/{id}/survey", Ask).WithMetadata(new LeavesTheHouse(WaysOut.SurveyMail));
        doors.Viewers.MapGet("/offboardings/{id}/survey.eml", Download).WithMetadata(new LeavesTheHouse(WaysOut.SurveyEml));
    }

    private static async Task<IResult> Show(string id, CaseFiles files, AfterPages pages) =>
        await Cases.FindAsync(files, id) is { } file ? await pages.DrawAsync(file) : Results.NotFound();

    /// <summary>Asks, or reminds whoever was asked.</summary>
    private static async Task<IResult> Ask(string id, HttpContext http, CaseFiles files, SurveyDesk desk, SurveyQueries surveys, AfterPages pages, Screen screen)
    {
        if (await Cases.FindAsync(files, id) is not { } file)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var way = fields["way"] == WaysOut.SurveyMail.Code ? WaysOut.SurveyMail : WaysOut.SurveyEml;
        var isReminder = await surveys.OfCaseAsync(file) is not null;
        var sending = isReminder ? await desk.RemindAsync(file.Id, way, screen.Speech) : await AskAsync(file, fields, way, desk, http, screen);
        if (sending?.Refusal is { } refusal)
            fields.Refuse("", refusal);
        return sending is { IsDone: true }
            ? Results.LocalRedirect(Cases.Href(file.Id, $"after?done=survey.{way}"))
            : await pages.DrawAsync(file, fields, sending?.Objections);
    }

    private static async Task<SurveySending?> AskAsync(CaseFile file, Fields fields, WayOut way, SurveyDesk desk, HttpContext http, Screen screen)
    {
        if (!MailboxAddress.TryCreate(fields.Optional("recipient"), fields.Text("email", 320), out var to))
            fields.Refuse("email", "survey.refusal.no-address");
        var set = fields.Choice<SurveySet>("set");
        return fields.IsGood
            ? await desk.AskAsync(file.Id, new SurveyRequest(to!, set!.Value, new Uri($"{http.Request.Scheme}://{http.Request.Host}")), way, screen.Speech)
            : null;
    }

    private static async Task<IResult> Download(string id, string? copy, SurveyDesk desk) =>
        Key.TryParse<OffboardingId>(id) is { } key && copy is not null && await desk.CopyAsync(key, new PublicId(copy)) is { } released
            ? Results.File(released.Bytes, released.MediaType, released.FileName)
            : Results.NotFound();
}
