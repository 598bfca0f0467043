using Colofon.Offboardings;
using Colofon.Relationships;
using Colofon.Storage;
using Colofon.Web.Shell;
using Colofon.Web.Shell.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Web.Offboardings;

internal static class OffboardingsEndpoints
{
    public static void Map(Doors doors)
    {
        doors.Viewers.MapGet("/offboardings", List);
        doors.Viewers.MapGet("/offboardings/{id}", Show);
        doors.Members.MapGet("/relationships/{id}/offboarding/new", AskToOpen);
        doors.Members.MapPost("/relationships/{id}/offboarding/new", Open);
        doors.Members.MapPost("/offboardings/{id}/stage", Move);
        doors.Members.MapPost("/offboardings/{id}/withdraw", Withdraw);
        doors.Members.MapPost("/offboardings/{id}/waive", Waive);
    }

    private static async Task<IResult> List(OffboardingQueries offboardings, int? page, int? ended)
    {
        var (open, over) = (Math.Clamp(page ?? 1, 1, 10_000), Math.Clamp(ended ?? 1, 1, 10_000));
        return Page.Of<ListOffboardingsPage>(new
        {
            Open = await offboardings.OpenAsync(open),
            OpenCount = await offboardings.CountOpenAsync(),
            OpenPage = open,
            Ended = await offboardings.EndedAsync(over),
            EndedCount = await offboardings.CountEndedAsync(),
            EndedPage = over,
        });
    }

    private static async Task<IResult> Show(string id, CaseFiles files, CaseHistory history) =>
        await Cases.FindAsync(files, id) is { } file
            ? await OverviewAsync(file, files, history, Fields.Starting())
            : Results.NotFound();

    private static async Task<IResult> OverviewAsync(CaseFile file, CaseFiles files, CaseHistory history, Fields fields)
    {
        var page = new
        {
            File = file,
            Rights = await files.RightsAsync(file.Offboarding),
            History = await history.TellAsync(file.Id),
            Readings = await history.TellReadingsAsync(file.Id),
            F = fields,
        };
        return fields.IsGood ? Page.Of<ShowOffboardingPage>(page) : Page.Again<ShowOffboardingPage>(page);
    }

    private static async Task<IResult> AskToOpen(string id, ColofonDb db, OffboardingQueries offboardings)
    {
        if (await RelationshipAsync(id, db) is not { } relationship)
            return Results.NotFound();
        return await offboardings.OpenOfAsync(relationship.Id) is { } open
            ? Results.LocalRedirect(Cases.Href(open))
            : Page.Of<OpenOffboardingPage>(new { Relationship = relationship, F = Fields.Starting() });
    }

    private static async Task<IResult> Open(string id, HttpContext http, ColofonDb db, OffboardingDesk desk)
    {
        if (await RelationshipAsync(id, db) is not { } relationship)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var direction = fields.Choice<EndDirection>("direction");
        var newsOn = fields.Date("newsOn");
        if (direction == EndDirection.Client && newsOn is null)
            fields.Refuse("newsOn", "open.news-missing");
        if (newsOn > DateOnly.FromDateTime(db.Now.AddDays(1).Date))
            fields.Refuse("newsOn", "open.news-future");
        if (!fields.IsGood)
            return Page.Again<OpenOffboardingPage>(new { Relationship = relationship, F = fields });
        var opened = await desk.OpenAsync(relationship.Id, direction!.Value, newsOn);
        return opened is null ? Results.NotFound() : Results.LocalRedirect(Cases.Href(opened.Id) + (opened.WasOpen ? "?done=already-open" : "?done=opened"));
    }

    private static async Task<IResult> Move(string id, HttpContext http, OffboardingDesk desk)
    {
        var fields = await Fields.ReadAsync(http);
        if (Key.TryParse<OffboardingId>(id) is not { } key || fields.Choice<Stage>("to") is not { } to || await desk.MoveAsync(key, to) is not { } unmet)
            return Results.NotFound();
        return Results.LocalRedirect(Cases.Href(key) + (unmet.Count == 0 ? $"?done=moved.{to}" : "?done=not-yet"));
    }

    private static async Task<IResult> Withdraw(string id, HttpContext http, CaseFiles files, CaseHistory history, OffboardingDesk desk)
    {
        if (await Cases.FindAsync(files, id) is not { } file)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var why = file.Offboarding.IsAnnounced ? fields.Text("withdrawWhy", 2000) : fields.Optional("withdrawWhy", 2000);
        if (!fields.IsGood)
            return await OverviewAsync(file, files, history, fields);
        await desk.WithdrawAsync(file.Id, why);
        return Results.LocalRedirect("/offboardings?done=withdrawn");
    }

    private static async Task<IResult> Waive(string id, HttpContext http, CaseFiles files, CaseHistory history, OffboardingDesk desk)
    {
        if (await Cases.FindAsync(files, id) is not { } file)
            return Results.NotFound();
        var rights = await files.RightsAsync(file.Offboarding);
        if (!rights.Overrides)
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var fields = await Fields.ReadAsync(http);
        var why = fields.Text("waiveWhy", 2000);
        if (!fields.IsGood)
            return await OverviewAsync(file, files, history, fields);
        var waived = await desk.WaiveAsync(file.Id, fields["code"], why);
        return Results.LocalRedirect(Cases.Href(file.Id) + (waived ? "?done=waived" : "?done=not-yet"));
    }

    private static async Task<Relationship?> RelationshipAsync(string id, ColofonDb db) =>
        Key.TryParse<RelationshipId>(id) is { } key ? await db.Relationships.AsNoTracking().SingleOrDefaultAsync(row => row.Id == key) : null;
}
