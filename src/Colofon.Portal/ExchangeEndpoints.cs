using System.Net.Mime;
using Colofon.Portal.Pages;
using Colofon.Portal.Reading;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace Colofon.Portal;

/// <summary>What goes both ways: files, questions, and the way to the survey.</summary>
internal static class ExchangeEndpoints
{
    private const string Files = "files";
    private const string Question = "question";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/p/{address}/files", Leave).DisableAntiforgery();
        routes.MapGet("/p/{address}/files/{file}", Download);
        routes.MapPost("/p/{address}/questions", Ask);
        routes.MapPost("/p/{address}/survey", Survey);
    }

    private static Task<IResult> Leave(string address, HttpContext http, PortalDoor door, PortalReader reader, IAntiforgery antiforgery, UploadTurns turns) =>
        InsideEndpoints.InsideAsync(address, http, door, async guest =>
        {
            if (!turns.TryBegin(address))
                return Results.StatusCode(StatusCodes.Status429TooManyRequests);
            try
            {
                var form = await SentForm.ReadAsync(http, antiforgery, door.LargestFile);
                return form.Refused is { } status ? Results.StatusCode(status) : await LeaveAsync(guest, form, http, door, reader);
            }
            finally
            {
                turns.End(address);
            }
        });

    private static async Task<IResult> LeaveAsync(PortalGuest guest, SentForm form, HttpContext http, PortalDoor door, PortalReader reader)
    {
        var note = Notes.Of(form["note"]);
        var outcome =
            note.Error is { } error ? error
            : form.IsMany ? "files.one"
            : "files." + await door.LeaveFileAsync(PortalCookies.Pass(http, guest.Address), form.FileName, form.Bytes, note.Text, http.RequestAborted);
        return outcome == "files.left" ? Results.LocalRedirect($"/p/{guest.Address}?done=left#files") : await AgainAsync(guest, reader, new Typed(Files, note.Text, outcome), http);
    }

    /// <summary>Only ever to be kept, never shown; and never bytes that are not those that were let out.</summary>
    private static Task<IResult> Download(string address, string file, HttpContext http, PortalDoor door, PortalReader reader, ILoggerFactory logs) =>
        InsideEndpoints.InsideAsync(address, http, door, async guest =>
        {
            if (await reader.GivenAsync(guest, file, http.RequestAborted) is not { } found)
                return Results.NotFound();
            if (found.IsWhole)
                return Results.File(found.Bytes, MediaTypeNames.Application.Octet, found.FileName);
            logs.CreateLogger(typeof(ExchangeEndpoints)).LogError("A file on the portal is not what was put there: {File}. Restore it from a backup.", found.File);
            return Drawn.Page<TroublePage>(new { Status = StatusCodes.Status500InternalServerError, guest.Language, Of = "damaged" }, StatusCodes.Status500InternalServerError);
        });

    private static Task<IResult> Ask(string address, HttpContext http, PortalDoor door, PortalReader reader) =>
        InsideEndpoints.InsideAsync(address, http, door, async guest =>
        {
            var form = await http.Request.ReadFormAsync(http.RequestAborted);
            var note = Notes.Read(form);
            var outcome = note.Error ?? (note.Text is { } text ? "question." + await door.AskAsync(PortalCookies.Pass(http, address), text, http.RequestAborted) : "question.none");
            return outcome == "question.asked" ? Results.LocalRedirect($"/p/{address}?done=asked#questions") : await AgainAsync(guest, reader, new Typed(Question, note.Text, outcome), http);
        });

    private static Task<IResult> Survey(string address, HttpContext http, PortalDoor door) =>
        InsideEndpoints.InsideAsync(address, http, door, async _ =>
            await door.SurveyAsync(PortalCookies.Pass(http, address), http.RequestAborted) is { } survey ? Results.LocalRedirect(survey) : Results.NotFound());

    private static async Task<IResult> AgainAsync(PortalGuest guest, PortalReader reader, Typed typed, HttpContext http) =>
        await reader.AgreedAsync(guest, http.RequestAborted) is { } agreed
            ? Drawn.Page<AgreedPage>(new { Guest = guest, Agreed = agreed, Typed = typed }, typed.Error.EndsWith(".over", StringComparison.Ordinal) ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity)
            : Results.NotFound();
}
