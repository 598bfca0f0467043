using System.Globalization;
using Colofon.Accounts;
using Colofon.Relationships;
using Colofon.Storage;
using Colofon.Web.Shell;
using Colofon.Web.Shell.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Relationships;

internal static class RelationshipsEndpoints
{
    public static void Map(Doors doors)
    {
        doors.Members.MapGet("/relationships/new", (Screen screen) => Page.Of<DescribeRelationshipPage>(new { F = RelationshipForm.Starting(screen.Speech) }));
        doors.Members.MapPost("/relationships/new", Add);
        doors.Viewers.MapGet("/relationships/{id}", Show);
        doors.Members.MapGet("/relationships/{id}/edit", Edit);
        doors.Members.MapPost("/relationships/{id}/edit", Describe);
        doors.Members.MapPost("/relationships/{id}/archive", Archive);
        doors.Members.MapPost("/relationships/{id}/restore", Restore);
    }

    private static Task<IResult> Show(string id, string? facts, RelationshipPages pages, HttpContext http) =>
        Key.TryParse<RelationshipId>(id) is { } key
            ? pages.ShowAsync(key, int.TryParse(facts, CultureInfo.InvariantCulture, out var page) ? page : 1, typed: null, http.RequestAborted)
            : Task.FromResult(Results.NotFound());

    private static async Task<IResult> Add(RelationshipDesk desk, ColofonDb db, HttpContext http)
    {
        var fields = await Fields.ReadAsync(http);
        return RelationshipForm.Read(fields, await TodayAsync(db, http)) is { } words
            ? Results.LocalRedirect($"/relationships/{await desk.AddAsync(words, http.RequestAborted)}?done=relationship.added")
            : Page.Again<DescribeRelationshipPage>(new { F = fields });
    }

    private static async Task<IResult> Edit(string id, RelationshipQueries relationships, HttpContext http) =>
        Key.TryParse<RelationshipId>(id) is { } key && await relationships.FindAsync(key, http.RequestAborted) is { } one
            ? Page.Of<DescribeRelationshipPage>(new { F = RelationshipForm.Starting(one), One = one })
            : Results.NotFound();

    private static async Task<IResult> Describe(string id, RelationshipDesk desk, RelationshipQueries relationships, ColofonDb db, HttpContext http)
    {
        if (Key.TryParse<RelationshipId>(id) is not { } key || await relationships.FindAsync(key, http.RequestAborted) is not { } one)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var seen = int.TryParse(fields["version"], CultureInfo.InvariantCulture, out var version) ? version : -1;
        if (RelationshipForm.Read(fields, await TodayAsync(db, http)) is not { } words)
            return Page.Again<DescribeRelationshipPage>(new { F = fields, One = one, Seen = seen });
        var described = await desk.DescribeAsync(key, seen, words, http.RequestAborted);
        return described switch
        {
            { IsSaved: true } => Results.LocalRedirect($"/relationships/{key}?done=relationship.described"),
            { Now: { } now } => Page.Of<DescribeRelationshipPage>(new { F = fields, One = now, IsConflict = true }, StatusCodes.Status409Conflict),
            _ => Results.NotFound(),
        };
    }

    private static Task<IResult> Archive(string id, RelationshipDesk desk, RelationshipQueries relationships, HttpContext http) =>
        MoveAsync(id, relationships, key => desk.ArchiveAsync(key, http.RequestAborted), "relationship.archived", http);

    private static Task<IResult> Restore(string id, RelationshipDesk desk, RelationshipQueries relationships, HttpContext http) =>
        MoveAsync(id, relationships, key => desk.RestoreAsync(key, http.RequestAborted), "relationship.restored", http);

    private static async Task<IResult> MoveAsync(string id, RelationshipQueries relationships, Func<RelationshipId, Task<bool>> move, string done, HttpContext http)
    {
        if (Key.TryParse<RelationshipId>(id) is not { } key || await relationships.FindAsync(key, http.RequestAborted) is null)
            return Results.NotFound();
        await move(key);
        return Results.LocalRedirect($"/relationships/{key}?done={done}");
    }

    private static async Task<DateOnly> TodayAsync(ColofonDb db, HttpContext http) =>
        (await db.HereAsync(http.RequestAborted)).Today(db.Now);
}
