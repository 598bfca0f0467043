using Colofon.Accounts;
using Colofon.Imports;
using Colofon.Imports.Files;
using Colofon.Storage;
using Colofon.Web.Shell;
using Colofon.Web.Shell.Forms;
using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Imports;

/// <summary>A person says what the columns of a table of invoices mean, and sees it understood before anything is kept.</summary>
internal static class ColumnsEndpoints
{
    public static async Task<IResult> Show(string id, ColofonDb db, IncomingFiles files, HttpContext http)
    {
        if (await ImportsEndpoints.FindAsync(db, id, http.RequestAborted) is not { } import)
            return Results.NotFound();
        if (import.State != ImportState.Mapping)
            return Results.LocalRedirect($"/imports/{import.Id}");
        var here = await db.HereAsync(http.RequestAborted);
        return Page.Of<MapColumnsPage>(await ColumnsForm.Guessed(import, files, here.Currency).ViewAsync(http.RequestAborted));
    }

    public static async Task<IResult> Map(string id, ColofonDb db, IncomingFiles files, ImportDesk desk, HttpContext http)
    {
        if (await ImportsEndpoints.FindAsync(db, id, http.RequestAborted) is not { } import)
            return Results.NotFound();
        if (import.State != ImportState.Mapping)
            return Results.LocalRedirect($"/imports/{import.Id}");
        var here = await db.HereAsync(http.RequestAborted);
        var form = ColumnsForm.Typed(import, files, here.Currency, await Fields.ReadAsync(http));
        if (form.Wants("preview"))
            return Page.Of<MapColumnsPage>(await form.ViewAsync(http.RequestAborted));
        if (!form.IsGood)
            return Page.Again<MapColumnsPage>(await form.ViewAsync(http.RequestAborted));
        await desk.MapAsync(import.Id, form.Sheet, http.RequestAborted);
        return Results.LocalRedirect($"/imports/{import.Id}");
    }
}
