using Colofon.Accounts;
using Colofon.Web.Accounts.SigningIn;
using Colofon.Web.Shell;
using Colofon.Web.Shell.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Accounts.Settings;

/// <summary>Who works here, and as what: the owner's page.</summary>
internal static class PeopleEndpoints
{
    public static void Map(Doors doors)
    {
        doors.Owners.MapGet("/settings/people", Show);
        doors.Owners.MapPost("/settings/people", Add);
        doors.Owners.MapGet("/settings/people/{accountId}", ShowOne);
        doors.Owners.MapPost("/settings/people/{accountId}/role", ChangeRole);
        doors.Owners.MapPost("/settings/people/{accountId}/reserved", Grant);
        doors.Owners.MapPost("/settings/people/{accountId}/disable", (string accountId, PeopleDesk desk, PeopleQueries people) => DoneAsync(accountId, desk.DisableAsync, people, "person-disabled"));
        doors.Owners.MapPost("/settings/people/{accountId}/enable", (string accountId, PeopleDesk desk, PeopleQueries people) => DoneAsync(accountId, desk.EnableAsync, people, "person-enabled"));
        doors.Owners.MapPost("/settings/people/{accountId}/password", ResetPassword);
    }

    private static async Task<IResult> Show(PeopleQueries people) =>
        Page.Of<PeoplePage>(new { F = Fields.Starting(("role", nameof(Role.Member))), People = await people.AllAsync() });

    private static async Task<IResult> ShowOne(string accountId, PeopleQueries people) =>
        await people.FindAsync(Parse(accountId)) is { } person ? Page.Of<PersonPage>(new { Person = person }) : Results.NotFound();

    private static async Task<IResult> Add(HttpContext http, PeopleDesk desk, PeopleQueries people, HashTurns turns, Screen screen)
    {
        var fields = await Fields.ReadAsync(http);
        var name = fields.Text("name", PersonForm.LongestName);
        var email = PersonForm.Email(fields);
        var role = fields.Choice<Role>("role");
        if (!fields.IsGood)
            return Page.Again<PeoplePage>(new { F = fields, People = await people.AllAsync() });
        using var hashing = await turns.TakeAsync(http.RequestAborted);
        if (hashing is null)
            return Results.StatusCode(StatusCodes.Status429TooManyRequests);
        var lent = await desk.InviteAsync(email, name, role!.Value, screen.Speech);
        foreach (var error in lent.Errors)
            fields.Refuse("email", "account." + error.Code);
        return lent.Account is null
            ? Page.Again<PeoplePage>(new { F = fields, People = await people.AllAsync() })
            : Page.Of<LentPasswordPage>(new { Name = lent.Account.DisplayName, lent.Account.Email, lent.Passphrase });
    }

    private static async Task<IResult> ChangeRole(string accountId, HttpContext http, PeopleDesk desk, PeopleQueries people)
    {
        var fields = await Fields.ReadAsync(http);
        if (await people.FindAsync(Parse(accountId)) is not { } person)
            return Results.NotFound();
        return fields.Choice<Role>("role") is { } role
            ? await DoneAsync(accountId, id => desk.ChangeRoleAsync(id, role), people, "person-role")
            : Page.Again<PersonPage>(new { Person = person, F = fields });
    }

    private static async Task<IResult> Grant(string accountId, HttpContext http, PeopleDesk desk, PeopleQueries people)
    {
        var fields = await Fields.ReadAsync(http);
        return await DoneAsync(accountId, id => desk.GrantReservedAsync(id, fields.IsChecked("reserved")), people, "person-reserved");
    }

    private static async Task<IResult> ResetPassword(string accountId, HttpContext http, PeopleDesk desk, HashTurns turns, PeopleQueries people)
    {
        if (await people.FindAsync(Parse(accountId)) is null)
            return Results.NotFound();
        using var hashing = await turns.TakeAsync(http.RequestAborted);
        if (hashing is null)
            return Results.StatusCode(StatusCodes.Status429TooManyRequests);
        return await desk.ResetPasswordAsync(Parse(accountId)) is { Account: { } account } lent
            ? Page.Of<LentPasswordPage>(new { Name = account.DisplayName, account.Email, lent.Passphrase })
            : Results.NotFound();
    }

    private static async Task<IResult> DoneAsync(string accountId, Func<Guid, Task<PeopleAnswer>> change, PeopleQueries people, string done)
    {
        var id = Parse(accountId);
        switch (await change(id))
        {
            case PeopleAnswer.Unknown:
                return Results.NotFound();
            case PeopleAnswer.LastOwner:
                var fields = Fields.Starting();
                fields.Refuse("", "people.last-owner");
                return Page.Again<PersonPage>(new { Person = await people.FindAsync(id), F = fields });
            default:
                return Results.LocalRedirect($"/settings/people/{id}?done={done}");
        }
    }

    private static Guid Parse(string accountId) => Guid.TryParseExact(accountId, "D", out var id) ? id : Guid.Empty;
}
