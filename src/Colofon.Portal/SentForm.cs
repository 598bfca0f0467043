using System.Text;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Colofon.Portal;

/// <summary>
/// A form with a file, read from the wire: never more than fits, and nothing at all of a form that is not ours. The
/// token comes first in it. The host takes its own files with it too.
/// </summary>
public sealed class SentForm
{
    private const string Token = "__RequestVerificationToken";
    private const int LongestField = 32 * 1024;
    private const int RoomForFields = 128 * 1024;

    private readonly Dictionary<string, string> fields = new(StringComparer.Ordinal);
    private bool isOurs;

    private SentForm() { }

    /// <summary>The status to answer with, when the form cannot be taken.</summary>
    public int? Refused { get; private set; }

    public string? FileName { get; private set; }

    /// <summary>At most one byte more than may be.</summary>
    public byte[]? Bytes { get; private set; }

    /// <summary>There was more than one file in it.</summary>
    public bool IsMany { get; private set; }

    public string this[string name] => fields.GetValueOrDefault(name, "");

    public IEnumerable<(string Name, string? Value)> Typed => fields.Where(one => one.Key != Token).Select(one => (one.Key, (string?)one.Value));

    public static async Task<SentForm> ReadAsync(HttpContext http, IAntiforgery antiforgery, int largest)
    {
        var form = new SentForm();
        if (Boundary(http) is not { } boundary)
            return form.Refuse(StatusCodes.Status415UnsupportedMediaType);
        if (http.Request.ContentLength > largest + RoomForFields)
        {
            await TooLong.LetInAsync(http);
            return form.Refuse(StatusCodes.Status413PayloadTooLarge);
        }
        http.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = largest + RoomForFields;
        try
        {
            var reader = new MultipartReader(boundary, http.Request.Body);
            while (await reader.ReadNextSectionAsync(http.RequestAborted) is { } section)
            {
                if (!await form.TakeAsync(section, http, antiforgery, largest))
                    return form.Refuse(StatusCodes.Status400BadRequest);
            }
        }
        catch (BadHttpRequestException bad)
        {
            return form.Refuse(bad.StatusCode);
        }
        catch (Exception fault) when (fault is InvalidDataException || (fault is IOException and not ConnectionResetException && !http.RequestAborted.IsCancellationRequested))
        {
            // It ends before its last boundary, or its parts are no parts.
            return form.Refuse(StatusCodes.Status400BadRequest);
        }
        return !form.isOurs ? form.Refuse(StatusCodes.Status400BadRequest)
            : form.Bytes?.Length > largest ? form.Refuse(StatusCodes.Status413PayloadTooLarge)
            : form;
    }

    private SentForm Refuse(int status)
    {
        Refused = status;
        return this;
    }

    /// <returns>False when this is no form of ours.</returns>
    private async Task<bool> TakeAsync(MultipartSection section, HttpContext http, IAntiforgery antiforgery, int largest)
    {
        if (section.GetContentDispositionHeader() is not { } about)
            return false;
        if (about.IsFileDisposition())
            return isOurs && await TakeFileAsync(about, section.Body, largest, http.RequestAborted);
        var (name, bytes) = (about.Name.Value ?? "", await BytesAsync(section.Body, LongestField, http.RequestAborted));
        fields[name] = Encoding.UTF8.GetString(bytes);
        if (name != Token)
            return true;
        http.Request.Headers["RequestVerificationToken"] = fields[name];
        return isOurs = await antiforgery.IsRequestValidAsync(http);
    }

    // Of a second file nothing is kept.
    private async Task<bool> TakeFileAsync(ContentDispositionHeaderValue about, Stream body, int largest, CancellationToken cancel)
    {
        if (IsMany |= Bytes is not null)
            return true;
        (FileName, Bytes) = (about.FileNameStar.Value ?? about.FileName.Value, await BytesAsync(body, largest + 1, cancel));
        return true;
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
