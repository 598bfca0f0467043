using Colofon.Portal.Pages;
using Colofon.Portal.Reading;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Colofon.Portal;

/// <summary>What a guest finds behind their code. Whoever is not inside is shown the door, or what they wrote, to keep it.</summary>
internal static class InsideEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/p/{address}/letters/{letter}", Letter);
        routes.MapPost("/p/{address}/tasks/{task}", DoTask);
        routes.MapPost("/p/{address}/deliverables/{deliverable}", Answer);
        routes.MapGet("/p/{address}/act", ShowAct);
        routes.MapPost("/p/{address}/act/{act}", Sign);
        routes.MapGet("/p/{address}/act/{act}/paper", Paper);
        ExchangeEndpoints.Map(routes);
    }

    private static Task<IResult> DoTask(string address, string task, HttpContext http, PortalDoor door, PortalReader reader) =>
        InsideAsync(address, http, door, async guest =>
        {
            var form = await http.Request.ReadFormAsync(http.RequestAborted);
            var note = Notes.Read(form);
            if (note.Error is { } error)
                return await AgainAsync(guest, reader, new Typed(task, note.Text, error), http);
            return await door.DoTaskAsync(PortalCookies.Pass(http, address), task, note.Text, http.RequestAborted)
                ? Results.LocalRedirect($"/p/{address}?done=task#{task}")
                : await AgainAsync(guest, reader, new Typed(task, note.Text, "tasks.not-now"), http);
        });

    private static Task<IResult> Answer(string address, string deliverable, HttpContext http, PortalDoor door, PortalReader reader) =>
        InsideAsync(address, http, door, async guest =>
        {
            var form = await http.Request.ReadFormAsync(http.RequestAborted);
            var (note, isAccepted) = (Notes.Read(form), form["answer"] == "accept");
            var error = note.Error ?? (!isAccepted && note.Text is null ? "deliverables.say-why" : null);
            if (error is null && await door.AnswerAsync(PortalCookies.Pass(http, address), deliverable, isAccepted, note.Text, http.RequestAborted))
                return Results.LocalRedirect($"/p/{address}?done={(isAccepted ? "accepted" : "returned")}#{deliverable}");
            return await AgainAsync(guest, reader, new Typed(deliverable, note.Text, error ?? "deliverables.not-now"), http);
        });

    private static Task<IResult> ShowAct(string address, HttpContext http, PortalDoor door, PortalReader reader) =>
        InsideAsync(address, http, door, guest => ActAsync(guest, reader, null, http));

    private static Task<IResult> Sign(string address, string act, HttpContext http, PortalDoor door, PortalReader reader) =>
        InsideAsync(address, http, door, async guest =>
        {
            var form = await http.Request.ReadFormAsync(http.RequestAborted);
            if (form["agree"] != "yes")
                return await ActAsync(guest, reader, "act.agree-first", http);
            var outcome = await door.SignAsync(PortalCookies.Pass(http, address), act, form["hash"].ToString(), http.RequestAborted);
            return outcome switch
            {
                "signed" => Results.LocalRedirect($"/p/{address}/act?done=signed"),
                "unknown" => Results.NotFound(),
                _ => await ActAsync(guest, reader, "act." + outcome, http),
            };
        });

    private static Task<IResult> Paper(string address, string act, HttpContext http, PortalDoor door, PortalReader reader) =>
        InsideAsync(address, http, door, async guest =>
            await reader.SealedAsync(guest, act, http.RequestAborted) is { } found ? Results.File(found.Bytes, found.MediaType, found.FileName) : Results.NotFound());

    private static async Task<IResult> ActAsync(PortalGuest guest, PortalReader reader, string? error, HttpContext http) =>
        await reader.ActAsync(guest, http.RequestAborted) is { } act
            ? Drawn.Page<ActPage>(new { Guest = guest, Act = act, Error = error, Done = http.Request.Query["done"].ToString() }, error is null ? StatusCodes.Status200OK : StatusCodes.Status409Conflict)
            : Results.NotFound();

    private static async Task<IResult> AgainAsync(PortalGuest guest, PortalReader reader, Typed typed, HttpContext http) =>
        await reader.AgreedAsync(guest, http.RequestAborted) is { } agreed && agreed.Knows(typed.About)
            ? Drawn.Page<AgreedPage>(new { Guest = guest, Agreed = agreed, Typed = typed }, StatusCodes.Status422UnprocessableEntity)
            : Results.NotFound();

    private static Task<IResult> Letter(string address, string letter, HttpContext http, PortalDoor door, PortalReader reader) =>
        InsideAsync(address, http, door, async guest =>
            await reader.LetterAsync(guest, letter, http.RequestAborted) is { } found ? Results.File(found.Bytes, found.MediaType, found.FileName) : Results.NotFound());

    internal static async Task<IResult> InsideAsync(string address, HttpContext http, PortalDoor door, Func<PortalGuest, Task<IResult>> act)
    {
        if (await door.FindAsync(address, http.RequestAborted) is not { } place)
            return Results.NotFound();
        if (!place.IsOpen)
            return PortalEndpoints.Closed(place);
        if (await door.WhoAsync(PortalCookies.Pass(http, address), http.RequestAborted) is { } guest)
            return await act(guest);
        return HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method)
            ? Results.LocalRedirect($"/p/{address}")
            : Drawn.Page<EnterPage>(new { Address = address, Place = place, Kept = await KeptAsync(http) }, StatusCodes.Status401Unauthorized);
    }

    // A file is not read for somebody who is not inside.
    private static bool IsUpload(HttpContext http) => http.Request.ContentType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) == true;

    // Their time inside ran out while they wrote: the words are theirs, and are shown to be copied.
    private static async Task<string?> KeptAsync(HttpContext http) =>
        http.Request.HasFormContentType && !IsUpload(http) && (await http.Request.ReadFormAsync(http.RequestAborted))["note"].ToString() is { Length: > 0 } note ? note : null;
}
