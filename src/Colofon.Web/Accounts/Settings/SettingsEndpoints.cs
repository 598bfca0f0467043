using Colofon.Accounts;
using Colofon.Imports;
using Colofon.Storage;
using Colofon.Web.Shell;
using Colofon.Web.Shell.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Web.Accounts.Settings;

/// <summary>How the studio works: everybody may read it, the owner changes it.</summary>
internal static class SettingsEndpoints
{
    public static void Map(Doors doors)
    {
        doors.Viewers.MapGet("/settings", Show);
        doors.Owners.MapPost("/settings", Change);
    }

    private static async Task<IResult> Show(ColofonDb db, Screen screen)
    {
        var settings = await WorkspaceSettings.ReadAsync(db);
        return Page.Of<SettingsPage>(new { F = WorkspaceFieldValues.Of(settings, screen), IsToBeCounted = settings.AwaitsCount && await db.Imports.AnyAsync() });
    }

    private static async Task<IResult> Change(HttpContext http, WorkspaceDesk desk, ColofonDb db, Screen screen, ImportBell bell)
    {
        var fields = await Fields.ReadAsync(http);
        var now = WorkspaceForm.Read(fields) with { Currency = WorkspaceForm.Currency(fields), CoolingDays = WorkspaceForm.CoolingDays(fields) };
        var holidays = HolidayLines.Read(fields, screen.T);
        var version = fields.Whole("version", 0, int.MaxValue);
        if (!fields.IsGood)
            return Page.Again<SettingsPage>(new { F = fields });
        var answer = await desk.ChangeAsync(new WorkspaceChange(now, holidays, version!.Value), http.RequestAborted);
        if (answer == WorkspaceAnswer.Overtaken)
            return await OvertakenAsync(fields, db, screen);
        if (answer == WorkspaceAnswer.Recount)
            bell.Ring();
        return Results.LocalRedirect(answer == WorkspaceAnswer.Recount ? "/settings?done=settings-recount" : "/settings?done=settings");
    }

    /// <summary>Both versions: what was typed stays in the form, what the other person saved is told above it.</summary>
    private static async Task<IResult> OvertakenAsync(Fields typed, ColofonDb db, Screen screen)
    {
        db.ChangeTracker.Clear();
        var theirs = WorkspaceFieldValues.Of(await WorkspaceSettings.ReadAsync(db), screen);
        typed.Refuse("", "settings.overtaken");
        return Page.Of<SettingsPage>(new { F = typed, Theirs = theirs }, StatusCodes.Status409Conflict);
    }
}
