using Colofon.Accounts;
using Colofon.Relationships;
using Colofon.Signals;
using Colofon.Storage;
using Colofon.Web.Relationships;
using Colofon.Web.Shell;
using Colofon.Web.Shell.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Signals;

internal static class FactsEndpoints
{
    public static void Map(Doors doors)
    {
        doors.Members.MapGet("/facts/new", Ask);
        doors.Members.MapPost("/facts/new", Record);
        doors.Members.MapPost("/relationships/{id}/facts", RecordHere);
        doors.Members.MapPost("/facts/{id}/withdraw", Withdraw);
        doors.Members.MapPost("/facts/{id}/restore", Restore);
        doors.Members.MapPost("/relationships/{id}/weeks", Mark);
    }

    private static async Task<IResult> Ask(ColofonDb db, RelationshipQueries relationships, string? relationship, HttpContext http) =>
        Page.Of<NewFactPage>(
            new
            {
                F = FactForm.Starting(await TodayAsync(db, http), relationship),
                Names = await relationships.NamesAsync(http.RequestAborted),
            }
        );

    private static async Task<IResult> Record(ColofonDb db, FactDesk desk, RelationshipQueries relationships, HttpContext http)
    {
        var fields = await Fields.ReadAsync(http);
        var note = FactForm.Read(fields, await TodayAsync(db, http));
        var names = await relationships.NamesAsync(http.RequestAborted);
        var meant = Key.TryParse<RelationshipId>(fields["relationship"]);
        if (meant is null || names.All(one => one.Id != meant))
            fields.Refuse("relationship", "field.choice");
        if (note is null || !fields.IsGood)
            return Page.Again<NewFactPage>(new { F = fields, Names = names });
        return Noted(meant!.Value, await desk.RecordAsync(meant.Value, note, http.RequestAborted));
    }

    private static async Task<IResult> RecordHere(string id, ColofonDb db, FactDesk desk, RelationshipPages pages, HttpContext http)
    {
        var fields = await Fields.ReadAsync(http);
        if (Key.TryParse<RelationshipId>(id) is not { } relationship)
            return Results.NotFound();
        return FactForm.Read(fields, await TodayAsync(db, http)) is { } note
            ? Noted(relationship, await desk.RecordAsync(relationship, note, http.RequestAborted))
            : await pages.ShowAsync(relationship, 1, fields, http.RequestAborted);
    }

    private static async Task<IResult> Withdraw(string id, FactDesk desk, HttpContext http) =>
        Key.TryParse<FactId>(id) is { } fact && await desk.WithdrawAsync(fact, http.RequestAborted) is { } relationship
            ? Results.LocalRedirect($"/relationships/{relationship}?done=fact.withdrawn#fact-{fact}")
            : Results.NotFound();

    private static async Task<IResult> Restore(string id, FactDesk desk, HttpContext http) =>
        Key.TryParse<FactId>(id) is { } fact && await desk.RestoreAsync(fact, http.RequestAborted) is { } relationship
            ? Results.LocalRedirect($"/relationships/{relationship}?done=fact.restored#fact-{fact}")
            : Results.NotFound();

    private static async Task<IResult> Mark(string id, WeekDesk desk, HttpContext http)
    {
        var fields = await Fields.ReadAsync(http);
        var isExceptional = fields["exceptional"] == "true";
        return Key.TryParse<RelationshipId>(id) is { } relationship
            && fields.Date("week", isRequired: true) is { } week
            && await desk.MarkAsync(relationship, week, isExceptional, http.RequestAborted)
            ? Results.LocalRedirect($"/relationships/{relationship}?done={(isExceptional ? "week.exceptional" : "week.ordinary")}#weeks")
            : Results.NotFound();
    }

    private static IResult Noted(RelationshipId relationship, FactId? fact) =>
        fact is null ? Results.NotFound() : Results.LocalRedirect($"/relationships/{relationship}?done=fact.recorded#fact-{fact}");

    private static async Task<DateOnly> TodayAsync(ColofonDb db, HttpContext http) =>
        (await db.HereAsync(http.RequestAborted)).Today(db.Now);
}
