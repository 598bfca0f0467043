using Colofon.Imports;
using Colofon.Imports.Files;
using Colofon.Storage;
using Colofon.Web.Shell;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Imports;

/// <summary>Takes files of any size. What was not wholly received is not kept.</summary>
internal static class UploadEndpoint
{
    public static async Task<IResult> Take(HttpContext http, IAntiforgery antiforgery, IncomingFiles files, ImportDesk desk, ColofonDb db)
    {
        if (!http.Request.HasFormContentType || !http.Request.ContentType!.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase))
            return Results.StatusCode(StatusCodes.Status415UnsupportedMediaType);
        var form = new UploadForm(http, antiforgery, files, desk);
        try
        {
            return await form.ReadAsync(http.RequestAborted) is { } taken
                ? await AnswerAsync(taken, form.Kind, db, http.RequestAborted)
                : Results.StatusCode(StatusCodes.Status400BadRequest);
        }
        catch (Exception fault) when (DiskFull.Is(fault))
        {
            return Results.StatusCode(StatusCodes.Status507InsufficientStorage);
        }
    }

    private static async Task<IResult> AnswerAsync(IReadOnlyList<TakenFile> taken, ImportKind? kind, ColofonDb db, CancellationToken cancel)
    {
        if (taken.Count == 0 || taken.Any(file => file.Import is null))
            return Page.Again<ShowImportsPage>(await ImportsView.ReadAsync(db, 1, kind, [.. taken.Where(file => file.Import is null)], cancel));
        return Results.LocalRedirect(taken.Count == 1 ? $"/imports/{taken[0].Import}" : "/imports");
    }
}
