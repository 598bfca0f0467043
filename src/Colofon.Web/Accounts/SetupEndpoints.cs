using Colofon.Accounts;
using Colofon.Accounts.Passwords;
using Colofon.Language;
using Colofon.Signals;
using Colofon.Storage;
using Colofon.Web.Accounts.SigningIn;
using Colofon.Web.Shell;
using Colofon.Web.Shell.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Colofon.Web.Accounts;

/// <summary>The first day: the owner, the studio, and where to go from there.</summary>
internal static class SetupEndpoints
{
    public static void Map(Doors doors)
    {
        doors.Anybody.MapGet("/setup", Show);
        doors.Anybody.MapPost("/setup", Begin);
        doors.Viewers.MapGet("/welcome", Welcome);
    }

    private static async Task<IResult> Show(DatabaseChoice choice, Screen screen) =>
        await AccountDesk.IsAnyAsync(choice)
            ? Results.NotFound()
            : Page.Of<SetupPage>(new
            {
                F = Fields.Starting(
                    ("language", screen.Speech.Code()),
                    ("timeZone", "Europe/Madrid"),
                    ("workingHours", WorkingHours.Usual.Format(screen.Speech))
                ),
            });

    private static async Task<IResult> Begin(HttpContext http, AccountDesk desk, DatabaseChoice choice, HashTurns turns)
    {
        if (await AccountDesk.IsAnyAsync(choice))
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var owner = PersonForm.Read(fields);
        var start = WorkspaceForm.Read(fields);
        start = start with { OwnAddresses = [.. start.OwnAddresses, owner.Email] };
        if (PasswordRules.Refuse(owner.Password, owner.Name, owner.Email, start.Name) is { } code)
            fields.Refuse("password", "password." + code);
        if (!fields.IsGood)
            return Page.Again<SetupPage>(new { F = fields });
        using var hashing = await turns.TakeAsync(http.RequestAborted);
        if (hashing is null)
            return Results.StatusCode(StatusCodes.Status429TooManyRequests);
        if (await desk.BeginAsync(start, owner) is not { } account)
            return Results.NotFound();
        await http.EnterAsync(account.Id, http.Service<Presence>().Workspace!.Value);
        return Results.LocalRedirect("/welcome");
    }

    private static IResult Welcome(EndpointDataSource endpoints) =>
        Page.Of<WelcomePage>(new { OffersExample = endpoints.Endpoints.OfType<RouteEndpoint>().Any(IsExample) });

    private static bool IsExample(RouteEndpoint endpoint) =>
        endpoint.RoutePattern.RawText == "/demo" && endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("POST") == true;
}
