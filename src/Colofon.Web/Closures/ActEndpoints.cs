using Colofon.Closures;
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
using Microsoft.EntityFrameworkCore;

namespace Colofon.Web.Closures;

/// <summary>The closing act: written, frozen, signed, sealed.</summary>
internal static class ActEndpoints
{
    private const int LongestTitle = 200;
    private const int LongestBody = 30_000;

    public static void Map(Doors doors)
    {
        doors.Viewers.MapGet("/offboardings/{id}/act", Show);
        doors.Members.MapPost("/offboardings/{id}/act", Save);
        doors.Members.MapPost("/offboardings/{id}/act/start", Start);
        doors.Members.MapPost("/offboardings/{id}/act/freeze", Freeze);
        doors.Members.MapPost("/offboardings/{id}/act/withdraw", Withdraw);
        doors.Members.MapPost("/offboardings/{id}/act/sign", Sign);
        doors.Members.MapPost("/offboardings/{id}/act/seal", Seal);
        doors.Members.MapPost("/offboardings/{id}/act/paper", PaperUpload.Take).DisableAntiforgery();
        doors.Viewers.MapGet("/offboardings/{id}/act/papers/{paper}", Download);
        CopyEndpoint.Map(doors, "act.pdf", WaysOut.ActPdf);
        CopyEndpoint.Map(doors, "sealed-act.pdf", WaysOut.SealedAct);
    }

    private static async Task<IResult> Show(string id, string? refused, CaseFiles files) =>
        await Cases.FindAsync(files, id) is { } file ? Page.Of<EditActPage>(new { File = file, F = Starting(file), Refused = refused }) : Results.NotFound();

    private static async Task<IResult> Start(string id, HttpContext http, CaseFiles files, ActDraftDesk desk)
    {
        if (await Cases.FindAsync(files, id) is not { } file)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var speech = SpeechExtensions.TryParse(fields["language"]) ?? file.Relationship.Speech;
        var register = fields.Choice<Register>("register");
        if (!fields.IsGood)
            return Page.Again<EditActPage>(new { File = file, F = fields });
        return Done(await desk.StartAsync(file.Id, speech, register!.Value), file.Id, "act-started#draft");
    }

    private static async Task<IResult> Save(string id, HttpContext http, CaseFiles files, ActDraftDesk desk)
    {
        if (await Cases.FindAsync(files, id) is not { } file)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var (title, body, version) = (fields.Text("title", LongestTitle), fields.Text("body", LongestBody), fields.Whole("version", 0, int.MaxValue) ?? -1);
        if (!fields.IsGood)
            return Page.Again<EditActPage>(new { File = file, F = fields });
        return await desk.SaveAsync(file.Id, version, title, body) switch
        {
            null => Results.NotFound(),
            true => Done(true, file.Id, "act-saved#draft"),
            false => Page.Of<EditActPage>(new { File = (await Cases.FindAsync(files, id))!, F = fields, IsConflict = true }, StatusCodes.Status409Conflict),
        };
    }

    private static async Task<IResult> Freeze(string id, HttpContext http, CaseFiles files, ActDraftDesk desk, Screen screen)
    {
        if (await Cases.FindAsync(files, id) is not { } file)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var (until, version) = (fields.Date("until", isRequired: true), fields.Whole("frozen", 0, int.MaxValue) ?? -1);
        if (until < file.Today)
            fields.Refuse("until", "act.until.past");
        if (!fields.IsGood)
            return Page.Again<EditActPage>(new { File = file, F = fields });
        if (await desk.FreezeAsync(file.Id, version, until!.Value, screen.Speech) is not { } outcome)
            return Results.LocalRedirect(Cases.Href(file.Id, "act?refused=moved#draft"));
        return outcome.Act is null
            ? Page.Again<EditActPage>(new { File = file, F = Starting(file), Held = outcome.Objections })
            : Done(true, file.Id, "act-frozen#offered");
    }

    private static async Task<IResult> Withdraw(string id, CaseFiles files, ActDraftDesk desk) =>
        await Cases.FindAsync(files, id) is not { } file ? Results.NotFound()
        : await desk.WithdrawAsync(file.Id) ? Done(true, file.Id, "act-withdrawn")
        : Results.LocalRedirect(Cases.Href(file.Id, "act?refused=unknown"));

    private static async Task<IResult> Sign(string id, HttpContext http, CaseFiles files, ClosingActDesk desk)
    {
        if (await Cases.FindAsync(files, id) is not { } file)
            return Results.NotFound();
        if (file.OfferedAct is not { } act)
            return After(file.Id, SigningOutcome.Unknown);
        var fields = await Fields.ReadAsync(http);
        if (!fields.IsChecked("read"))
        {
            fields.Refuse("read", "act.read.needed");
            return Page.Again<EditActPage>(new { File = file, F = fields });
        }
        return After(file.Id, await desk.SignAsync(act.PublicId, fields["shown"]));
    }

    private static async Task<IResult> Seal(string id, CaseFiles files, SealDesk desk, Screen screen)
    {
        if (await Cases.FindAsync(files, id) is not { } file)
            return Results.NotFound();
        if (await desk.SealAsync(file.Id, screen.Speech) is not { } release)
            return Results.LocalRedirect(Cases.Href(file.Id, "act#offered"));
        return release.IsReleased ? Done(true, file.Id, "act-sealed#offered") : Page.Again<EditActPage>(new { File = file, F = Starting(file), Held = release.Objections });
    }

    /// <summary>Only ever as a download, and never bytes that are not those that were signed.</summary>
    private static async Task<IResult> Download(string id, string paper, ColofonDb db)
    {
        if (Key.TryParse<OffboardingId>(id) is not { } key || Key.TryParse<SignedPaperId>(paper) is not { } which)
            return Results.NotFound();
        if (await db.SignedPapers.AsNoTracking().SingleOrDefaultAsync(row => row.OffboardingId == key && row.Id == which) is not { } found)
            return Results.NotFound();
        return found.IsWhole ? Results.File(found.Bytes, found.MediaType, found.FileName) : Results.StatusCode(StatusCodes.Status500InternalServerError);
    }

    public static IResult After(OffboardingId id, SigningOutcome outcome) =>
        Results.LocalRedirect(Cases.Href(id, outcome.IsSigned ? "act?done=act-signed#offered" : $"act?refused={outcome.Code}#offered"));

    private static Fields Starting(CaseFile file) => Fields.Starting(("until", DateFields.Write(file.Today.AddDays(ActDraftDesk.UsualDays))));

    private static IResult Done(bool done, OffboardingId id, string what) =>
        done ? Results.LocalRedirect(Cases.Href(id, $"act?done={what}")) : Results.NotFound();
}
