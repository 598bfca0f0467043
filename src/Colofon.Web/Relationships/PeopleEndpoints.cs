using Colofon.Relationships;
using Colofon.Storage;
using Colofon.Web.Shell;
using Colofon.Web.Shell.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Relationships;

internal static class PeopleEndpoints
{
    private const int LongestEmail = 254;

    public static void Map(Doors doors)
    {
        doors.Members.MapGet("/relationships/{id}/people/new", AskNew);
        doors.Members.MapPost("/relationships/{id}/people/new", Add);
        doors.Members.MapGet("/relationships/{id}/people/{person}", Ask);
        doors.Members.MapPost("/relationships/{id}/people/{person}", Correct);
    }

    private static async Task<IResult> AskNew(string id, RelationshipQueries relationships, HttpContext http) =>
        Key.TryParse<RelationshipId>(id) is { } key && await relationships.FindAsync(key, http.RequestAborted) is { } one
            ? Page.Of<EditPersonPage>(new { One = one, F = Fields.Starting() })
            : Results.NotFound();

    private static async Task<IResult> Ask(string id, string person, RelationshipQueries relationships, HttpContext http) =>
        await FindAsync(id, person, relationships, http) is var (one, known)
            ? Page.Of<EditPersonPage>(new { One = one, Person = known, F = Starting(known) })
            : Results.NotFound();

    private static async Task<IResult> Add(string id, RelationshipDesk desk, RelationshipQueries relationships, HttpContext http)
    {
        if (Key.TryParse<RelationshipId>(id) is not { } key || await relationships.FindAsync(key, http.RequestAborted) is not { } one)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        if (Read(fields) is not { } words)
            return Page.Again<EditPersonPage>(new { One = one, F = fields });
        return await desk.AddPersonAsync(key, words.Name, words.Email, words.Role, http.RequestAborted) is null
            ? Results.NotFound()
            : Done(key, "person.added");
    }

    private static async Task<IResult> Correct(string id, string person, RelationshipDesk desk, RelationshipQueries relationships, HttpContext http)
    {
        if (await FindAsync(id, person, relationships, http) is not var (one, known))
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        if (Read(fields) is not { } words)
            return Page.Again<EditPersonPage>(new { One = one, Person = known, F = fields });
        return await desk.CorrectPersonAsync(known.Id, words.Name, words.Email, words.Role, words.IsMain, http.RequestAborted)
            ? Done(one.Id, "person.corrected")
            : Results.NotFound();
    }

    private static async Task<(Relationship, Person)?> FindAsync(string id, string person, RelationshipQueries relationships, HttpContext http) =>
        Key.TryParse<RelationshipId>(id) is { } key
        && Key.TryParse<PersonId>(person) is { } who
        && await relationships.FindAsync(key, http.RequestAborted) is { } one
        && await relationships.PersonAsync(key, who, http.RequestAborted) is { } known
            ? (one, known)
            : null;

    private static (string Name, string? Email, string? Role, bool IsMain)? Read(Fields fields)
    {
        var name = fields.Text("name");
        var email = fields.Optional("email", LongestEmail);
        var role = fields.Optional("role");
        if (email is not null && (email.IndexOf('@') is var at && (at < 1 || at == email.Length - 1 || email.AsSpan().ContainsAny(" \r\n<>,;"))))
            fields.Refuse("email", "person.email.wrong");
        return fields.IsGood ? (name, email, role, fields.IsChecked("main")) : null;
    }

    private static Fields Starting(Person known) =>
        Fields.Starting(("name", known.Name), ("email", known.Email), ("role", known.Role), ("main", known.IsMain ? "true" : null));

    private static IResult Done(RelationshipId id, string key) => Results.LocalRedirect($"/relationships/{id}?done={key}#people");
}
