using Colofon.Portal.Pages;
using Colofon.Portal.Reading;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Colofon.Portal;

/// <summary>Coming in: an address, a mail address typed, a code typed. Looking changes nothing.</summary>
public static class PortalEndpoints
{
    private const int LongestAddress = 320;

    /// <param name="routes">The host's group for anybody, which guards forms.</param>
    /// <param name="sends">Marks the route whose answer sends a mail.</param>
    /// <param name="slows">Makes guessing slow at the routes where a code is asked for and tried.</param>
    public static void Map(IEndpointRouteBuilder routes, Action<IEndpointConventionBuilder> sends, Action<IEndpointConventionBuilder> slows)
    {
        routes.MapGet("/p/{address}", Show);
        var (ask, enter) = (routes.MapPost("/p/{address}/code", Ask), routes.MapPost("/p/{address}/enter", Enter));
        sends(ask);
        slows(ask);
        slows(enter);
        routes.MapGet("/p/{address}/code", ShowCode);
        routes.MapPost("/p/{address}/leave", Leave);
        InsideEndpoints.Map(routes);
    }

    private static async Task<IResult> Show(string address, HttpContext http, PortalDoor door, PortalReader reader, CancellationToken cancel)
    {
        if (await door.FindAsync(address, cancel) is not { } place)
            return Results.NotFound();
        if (!place.IsOpen)
            return Closed(place);
        if (await door.WhoAsync(PortalCookies.Pass(http, address), cancel) is not { } guest)
            return Drawn.Page<EnterPage>(new { Address = address, Place = place });
        return await reader.AgreedAsync(guest, cancel) is { } agreed ? Drawn.Page<AgreedPage>(new { Guest = guest, Agreed = agreed, Done = http.Request.Query["done"].ToString() }) : Results.NotFound();
    }

    private static async Task<IResult> Ask(string address, HttpContext http, PortalDoor door, CancellationToken cancel)
    {
        if (await door.FindAsync(address, cancel) is not { } place)
            return Results.NotFound();
        if (!place.IsOpen)
            return Closed(place);
        var mail = (await http.Request.ReadFormAsync(cancel))["mail"].ToString().Trim();
        if (mail.Length is 0 or > LongestAddress || !mail.Contains('@', StringComparison.Ordinal))
            return Drawn.Page<EnterPage>(new { Address = address, Place = place, Mail = mail, Error = "enter.no-address" }, StatusCodes.Status422UnprocessableEntity);
        var asked = await door.AskCodeAsync(address, mail, cancel);
        if (asked?.Browser is not { } browser)
            return Drawn.Page<EnterPage>(new { Address = address, Place = place, Mail = mail, Error = "enter." + (asked?.Refusal ?? "no-mail") }, asked?.Refusal == "limit" ? StatusCodes.Status429TooManyRequests : StatusCodes.Status503ServiceUnavailable);
        PortalCookies.Give(http, PortalCookies.Asking, browser, address);
        return Results.LocalRedirect($"/p/{address}/code");
    }

    private static async Task<IResult> ShowCode(string address, PortalDoor door, CancellationToken cancel) =>
        await door.FindAsync(address, cancel) is not { } place ? Results.NotFound()
        : place.IsOpen ? Drawn.Page<CodePage>(new { Address = address, Place = place })
        : Closed(place);

    private static async Task<IResult> Enter(string address, HttpContext http, PortalDoor door, CancellationToken cancel)
    {
        if (await door.FindAsync(address, cancel) is not { } place)
            return Results.NotFound();
        if (!place.IsOpen)
            return Closed(place);
        var typed = (await http.Request.ReadFormAsync(cancel))["code"].ToString();
        var code = string.Concat(typed.Where(char.IsAsciiDigit).Take(20));
        if (await door.EnterAsync(address, http.Request.Cookies[PortalCookies.Asking], code, http.Request.Headers.UserAgent.ToString(), cancel) is not { } token)
            return Drawn.Page<CodePage>(new { Address = address, Place = place, Error = "code.wrong" }, StatusCodes.Status422UnprocessableEntity);
        PortalCookies.Give(http, PortalCookies.Session, token, address);
        PortalCookies.Take(http, PortalCookies.Asking, address);
        return Results.LocalRedirect($"/p/{address}");
    }

    private static async Task<IResult> Leave(string address, HttpContext http, PortalDoor door, CancellationToken cancel)
    {
        if (await door.FindAsync(address, cancel) is null)
            return Results.NotFound();
        await door.LeaveAsync(PortalCookies.Pass(http, address), cancel);
        PortalCookies.Take(http, PortalCookies.Session, address);
        return Results.LocalRedirect($"/p/{address}");
    }

    internal static IResult Closed(PortalPlace place) => Drawn.Page<ClosedPage>(new { Place = place }, StatusCodes.Status410Gone);
}
