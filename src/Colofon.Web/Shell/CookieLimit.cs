using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Shell;

/// <summary>Hundreds of cookies are no browser of ours (L17); the server's own limits cut what is larger.</summary>
internal sealed class CookieLimit(RequestDelegate next)
{
    public const int Most = 200;

    public Task InvokeAsync(HttpContext http)
    {
        if (http.Request.Cookies.Count <= Most)
            return next(http);
        http.Response.StatusCode = StatusCodes.Status431RequestHeaderFieldsTooLarge;
        return Task.CompletedTask;
    }
}
