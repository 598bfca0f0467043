using Colofon.Accounts;
using Colofon.Demo;
using Colofon.Storage;
using Colofon.Web.Accounts;
using Colofon.Web.Shell;
using Colofon.Web.Shell.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Web.Demo;

internal static class DemoEndpoints
{
    public static void Map(Doors doors)
    {
        doors.Owners.MapPost("/demo", Make);
        doors.Viewers.MapGet("/workspaces", List);
        doors.Viewers.MapPost("/workspaces", Enter);
    }

    private static async Task<IResult> Make(HttpContext http, ExampleDoor door, Screen screen)
    {
        var me = http.User.Account()!.Value;
        // Whoever closes the page half way still finds the whole example.
        var example = await door.OpenAsync(screen.Speech, me, ExampleStudio.UsualSeed, CancellationToken.None);
        await http.EnterAsync(me, example.Workspace);
        return Results.LocalRedirect("/portfolio?done=demo");
    }

    private static async Task<IResult> List(HttpContext http, ColofonDb db) =>
        Page.Of<WorkspacesPage>(new { Mine = await db.WorkspacesOf(http.User.Account()!.Value).ToListAsync(), Here = db.Workspace });

    private static async Task<IResult> Enter(HttpContext http, ColofonDb db)
    {
        var me = http.User.Account()!.Value;
        var asked = Key.TryParse<WorkspaceId>((await Fields.ReadAsync(http))["workspace"]);
        if (asked is not { } workspace || !await db.WorkspacesOf(me).AnyAsync(row => row.Id == workspace))
            return Results.NotFound();
        await http.EnterAsync(me, workspace);
        return Results.LocalRedirect("/");
    }
}
