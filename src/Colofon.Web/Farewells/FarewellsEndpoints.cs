using System.Globalization;
using Colofon.Farewells;
using Colofon.Offboardings;
using Colofon.Web.Offboardings;
using Colofon.Web.Shell;
using Colofon.Web.Shell.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Farewells;

internal static class FarewellsEndpoints
{
    private const string VersionHeader = "Draft-Version";

    public static void Map(Doors doors)
    {
        doors.Viewers.MapGet("/offboardings/{id}/letter", Show);
        doors.Members.MapPost("/offboardings/{id}/letter", Save);
        doors.Members.MapPost("/offboardings/{id}/letter/start", Start);
        doors.Members.MapPost("/offboardings/{id}/letter/back", GoBack);
        doors.Members.MapPost("/offboardings/{id}/letter/draft", Draft);
        doors.Members.MapPost("/offboardings/{id}/letter/lint", Lint);
    }

    private static async Task<IResult> Show(string id, CaseFiles files, LetterDesk desk)
    {
        if (await Cases.FindAsync(files, id) is not { } file)
            return Results.NotFound();
        var form = LetterForm.Starting(file, await desk.SuggestAsync(file));
        return Page.Of<EditLetterPage>(new { File = file, Draft = LetterDraft.Of(file), F = form });
    }

    private static async Task<IResult> Start(string id, HttpContext http, CaseFiles files, LetterDesk desk)
    {
        if (await Cases.FindAsync(files, id) is not { } file)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var start = LetterForm.Read(fields);
        if (!fields.IsGood)
            return Page.Again<EditLetterPage>(new { File = file, Draft = LetterDraft.Of(file), F = fields });
        return Done(await desk.StartAsync(file.Id, start.Filling, start.Speech, start.Register), file.Id, "letter-started");
    }

    private static async Task<IResult> Save(string id, HttpContext http, CaseFiles files, LetterDesk desk, Screen screen)
    {
        if (await Cases.FindAsync(files, id) is not { } file)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var draft = LetterDraft.Read(fields);
        if (!fields.IsGood)
            return Page.Again<EditLetterPage>(new { File = file, Draft = draft, F = LetterForm.Starting(file, await desk.SuggestAsync(file)), Wrong = fields });
        if (fields["replace"] is { Length: > 0 } key)
            draft = draft.Change(LetterReading.Of(file, draft.Subject, draft.Body, screen.Speech).Body, key);
        var saved = await desk.SaveAsync(file.Id, draft.Version, draft.Subject, draft.Body, isDraft: false);
        return saved is { IsSaved: false } ? await ConflictAsync(file, draft, saved.Letter, desk) : Done(saved is not null, file.Id, "letter-saved");
    }

    private static async Task<IResult> GoBack(string id, HttpContext http, CaseFiles files, LetterDesk desk)
    {
        if (await Cases.FindAsync(files, id) is not { } file)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var went = await desk.GoBackAsync(file.Id, fields.Whole("version", 0, int.MaxValue) ?? -1);
        return went is null ? Results.NotFound() : Results.LocalRedirect(Cases.Href(file.Id, went.IsSaved ? "letter?done=letter-back" : "letter?done=letter-moved"));
    }

    /// <summary>Keeps what is being typed. Answers a short word for whoever types, not a page.</summary>
    private static async Task<IResult> Draft(string id, HttpContext http, CaseFiles files, LetterDesk desk, Screen screen)
    {
        if (await Cases.FindAsync(files, id) is not { } file)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var draft = LetterDraft.Read(fields);
        if (!fields.IsGood)
            return Results.Text(screen.T["letter.draft.failed"], statusCode: StatusCodes.Status422UnprocessableEntity);
        if (await desk.SaveAsync(file.Id, draft.Version, draft.Subject, draft.Body, isDraft: true) is not { } saved)
            return Results.Text(screen.T["letter.draft.failed"], statusCode: StatusCodes.Status422UnprocessableEntity);
        http.Response.Headers[VersionHeader] = saved.Letter.Version.ToString(CultureInfo.InvariantCulture);
        return saved.IsSaved
            ? Results.Text(screen.T["letter.draft.saved", TimeZoneInfo.ConvertTime(saved.Letter.WrittenAt, file.Zone).DateTime])
            : Results.Text(screen.T["letter.draft.moved"], statusCode: StatusCodes.Status409Conflict);
    }

    private static async Task<IResult> Lint(string id, HttpContext http, CaseFiles files)
    {
        if (await Cases.FindAsync(files, id) is not { } file)
            return Results.NotFound();
        var draft = LetterDraft.Read(await Fields.ReadAsync(http));
        return Page.Of<FindingsPart>(new { File = file, Draft = draft });
    }

    private static async Task<IResult> ConflictAsync(CaseFile file, LetterDraft mine, Letter theirs, LetterDesk desk) =>
        Page.Of<EditLetterPage>(
            new { File = file, Draft = mine with { Version = theirs.Version }, Theirs = theirs, F = LetterForm.Starting(file, await desk.SuggestAsync(file)) },
            StatusCodes.Status409Conflict
        );

    private static IResult Done(bool done, OffboardingId id, string what) =>
        done ? Results.LocalRedirect(Cases.Href(id, $"letter?done={what}")) : Results.NotFound();
}
