using System.Globalization;
using Colofon.Imports;
using Colofon.Storage;
using Colofon.Web.Shell;
using Colofon.Web.Shell.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Web.Imports;

internal static class ImportsEndpoints
{
    public static void Map(Doors doors)
    {
        doors.Viewers.MapGet("/imports", ShowAll);
        doors.Viewers.MapGet("/imports/{id}", Show);
        doors.Viewers.MapGet("/imports/{id}/refusals.csv", Download);
        doors.Members.MapGet("/imports/{id}/columns", ColumnsEndpoints.Show);
        doors.Members.MapPost("/imports/{id}/columns", ColumnsEndpoints.Map);
        doors.Members.MapPost("/imports", UploadEndpoint.Take).DisableAntiforgery();
        doors.Members.MapPost("/imports/own-addresses", Own);
        doors.Members.MapPost("/imports/{id}/go-on", GoOn);
        doors.Members.MapPost("/imports/{id}/discard", Discard);
    }

    internal static int PageOf(string? page) =>
        int.TryParse(page, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 100_000 ? number : 1;

    private static async Task<IResult> ShowAll(ColofonDb db, string? page, HttpContext http) =>
        Page.Of<ShowImportsPage>(await ImportsView.ReadAsync(db, PageOf(page), kind: null, [], http.RequestAborted));

    private static async Task<IResult> Show(string id, string? page, ColofonDb db, HttpContext http)
    {
        if (await FindAsync(db, id, http.RequestAborted) is not { } import)
            return Results.NotFound();
        if (import.State == ImportState.Mapping)
            return Results.LocalRedirect($"/imports/{import.Id}/columns");
        return Page.Of<ShowImportPage>(await ImportView.ReadAsync(db, import, PageOf(page), http.RequestAborted));
    }

    private static async Task<IResult> Download(string id, ColofonDb db, Screen screen, HttpContext http) =>
        await FindAsync(db, id, http.RequestAborted) is { } import ? new RefusalsFile(db, import, screen.T) : Results.NotFound();

    private static async Task<IResult> Own(HttpContext http, ImportDesk desk)
    {
        var fields = await Fields.ReadAsync(http);
        var typed = (fields.Optional("other", 2000) ?? "").Split([' ', ',', ';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        await desk.OwnAsync(fields.All("address").Concat(typed).Where(address => address.Contains('@') && address.Length <= 320), http.RequestAborted);
        return Results.LocalRedirect(LocalPath.Or(fields["back"], "/imports") + "?done=own-addresses");
    }

    private static async Task<IResult> GoOn(string id, ImportDesk desk, HttpContext http) =>
        Key.TryParse<ImportId>(id) is { } import && await desk.GoOnAsync(import, http.RequestAborted)
            ? Results.LocalRedirect($"/imports/{import}")
            : Results.NotFound();

    private static async Task<IResult> Discard(string id, ImportDesk desk, HttpContext http) =>
        Key.TryParse<ImportId>(id) is { } import && await desk.DiscardAsync(import, http.RequestAborted)
            ? Results.LocalRedirect("/imports?done=import-discarded")
            : Results.NotFound();

    internal static async Task<Import?> FindAsync(ColofonDb db, string id, CancellationToken cancel) =>
        Key.TryParse<ImportId>(id) is { } key ? await db.Imports.AsNoTracking().SingleOrDefaultAsync(row => row.Id == key, cancel) : null;
}
