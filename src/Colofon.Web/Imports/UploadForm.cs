using System.Text;
using Colofon.Imports;
using Colofon.Imports.Files;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Colofon.Web.Imports;

/// <summary>
/// Reads a form with files straight from the wire to the disk, whatever their size. The token and the kind come first
/// in the form, so that nothing is written for a form that is not ours.
/// </summary>
internal sealed class UploadForm(HttpContext http, IAntiforgery antiforgery, IncomingFiles files, ImportDesk desk)
{
    private const string Token = "__RequestVerificationToken";
    private const int LongestField = 4096;

    private ImportKind? kind;
    private bool isOurs;

    public ImportKind? Kind => kind;

    /// <returns>What became of each file; null when the form is not ours or is broken.</returns>
    public async Task<IReadOnlyList<TakenFile>?> ReadAsync(CancellationToken cancel)
    {
        http.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = null;
        if (Boundary() is not { } boundary)
            return null;
        var reader = new MultipartReader(boundary, http.Request.Body);
        List<TakenFile> taken = [];
        while (await reader.ReadNextSectionAsync(cancel) is { } section)
        {
            if (section.GetContentDispositionHeader() is not { } about)
                return null;
            if (!about.IsFileDisposition())
                await ReadFieldAsync(about.Name.Value ?? "", section.Body, cancel);
            else if (!isOurs)
                return null;
            else
                taken.AddRange(await TakeAsync(section.AsFileSection()!, cancel));
        }
        return isOurs ? taken : null;
    }

    private string? Boundary() =>
        MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type)
        && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        && HeaderUtilities.RemoveQuotes(type.Boundary).Value is { Length: > 0 and <= 100 } boundary
            ? boundary
            : null;

    private async Task ReadFieldAsync(string name, Stream body, CancellationToken cancel)
    {
        var value = await TextAsync(body, cancel);
        if (name == "kind" && Enum.TryParse<ImportKind>(value, ignoreCase: true, out var chosen))
            kind = chosen;
        if (name != Token)
            return;
        http.Request.Headers["RequestVerificationToken"] = value;
        isOurs = await antiforgery.IsRequestValidAsync(http);
    }

    /// <summary>A field left empty comes as a file without a name.</summary>
    private async Task<IReadOnlyList<TakenFile>> TakeAsync(FileMultipartSection section, CancellationToken cancel)
    {
        if (section.FileName.Length == 0)
            return [];
        var stored = await files.StoreAsync(section.FileStream!, cancel);
        return await desk.TakeAsync(stored, section.FileName, kind, cancel);
    }

    private static async Task<string> TextAsync(Stream body, CancellationToken cancel)
    {
        var buffer = new byte[LongestField + 1];
        var read = await body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancel);
        return read > LongestField ? "" : Encoding.UTF8.GetString(buffer, 0, read);
    }
}
