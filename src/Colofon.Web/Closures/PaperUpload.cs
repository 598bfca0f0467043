using System.Text;
using Colofon.Closures;
using Colofon.Imports.Files;
using Colofon.Offboardings;
using Colofon.Web.Offboardings;
using Colofon.Web.Shell;
using Colofon.Web.Shell.Forms;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Colofon.Web.Closures;

/// <summary>Takes the copy of a signed paper: never more than fits, never into a file, and nothing at all of a form that is not ours.</summary>
internal static class PaperUpload
{
    private const string Token = "__RequestVerificationToken";
    private const int LongestField = 4096;
    private const int RoomForFields = 64 * 1024;

    public static async Task<IResult> Take(string id, HttpContext http, CaseFiles files, IAntiforgery antiforgery, ClosingActDesk desk)
    {
        if (await Cases.FindAsync(files, id) is not { } file)
            return Results.NotFound();
        if (Boundary(http) is not { } boundary)
            return Results.StatusCode(StatusCodes.Status415UnsupportedMediaType);
        if (http.Request.ContentLength > PaperFile.Largest + RoomForFields)
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        http.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = PaperFile.Largest + RoomForFields;
        if (file.OfferedAct is not { } act)
            return ActEndpoints.After(file.Id, SigningOutcome.Unknown);
        try
        {
            return await ReadAsync(http, antiforgery, boundary) is { } form ? await KeepAsync(file, act, form, desk) : Results.StatusCode(StatusCodes.Status400BadRequest);
        }
        catch (BadHttpRequestException large) when (large.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        }
        catch (Exception fault) when (DiskFull.Is(fault))
        {
            return Results.StatusCode(StatusCodes.Status507InsufficientStorage);
        }
    }

    private static async Task<IResult> KeepAsync(CaseFile file, FrozenAct act, PaperForm form, ClosingActDesk desk)
    {
        var fields = Fields.Starting(("signedBy", form.SignedBy));
        var name = fields.Text("signedBy");
        var paper = form.Bytes is { Length: > 0 } bytes ? PaperFile.Of(form.FileName, bytes) : null;
        if (form.Bytes is null or { Length: 0 })
            fields.Refuse("paper", "act.paper.none");
        else if (form.Bytes.Length > PaperFile.Largest)
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        else if (paper is null)
            fields.Refuse("paper", "act.paper.kind");
        if (!fields.IsGood)
            return Page.Again<EditActPage>(new { File = file, F = fields });
        return ActEndpoints.After(file.Id, await desk.UploadAsync(act.PublicId, form.Shown, name, paper!));
    }

    private static async Task<PaperForm?> ReadAsync(HttpContext http, IAntiforgery antiforgery, string boundary)
    {
        var (form, isOurs) = (new PaperForm(), false);
        var reader = new MultipartReader(boundary, http.Request.Body);
        while (await reader.ReadNextSectionAsync(http.RequestAborted) is { } section)
        {
            if (section.GetContentDispositionHeader() is not { } about)
                return null;
            if (about.IsFileDisposition())
            {
                if (!isOurs)
                    return null;
                form = form with { FileName = about.FileNameStar.Value ?? about.FileName.Value, Bytes = await BytesAsync(section.Body, PaperFile.Largest + 1, http.RequestAborted) };
                continue;
            }
            var value = Encoding.UTF8.GetString(await BytesAsync(section.Body, LongestField, http.RequestAborted));
            form = about.Name.Value switch { "signedBy" => form with { SignedBy = value }, "shown" => form with { Shown = value }, _ => form };
            if (about.Name.Value == Token)
            {
                http.Request.Headers["RequestVerificationToken"] = value;
                isOurs = await antiforgery.IsRequestValidAsync(http);
            }
        }
        return isOurs ? form : null;
    }

    private static async Task<byte[]> BytesAsync(Stream body, int most, CancellationToken cancel)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int read; kept.Length < most && (read = await body.ReadAsync(buffer, cancel)) > 0; )
            kept.Write(buffer, 0, (int)Math.Min(read, most - kept.Length));
        return kept.ToArray();
    }

    private static string? Boundary(HttpContext http) =>
        MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type)
        && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        && HeaderUtilities.RemoveQuotes(type.Boundary).Value is { Length: > 0 and <= 100 } boundary
            ? boundary
            : null;
}
