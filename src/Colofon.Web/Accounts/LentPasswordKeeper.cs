using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Accounts;

/// <summary>Whoever came in with a password that somebody else has seen chooses their own before anything else.</summary>
internal sealed class LentPasswordKeeper(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http)
    {
        if (!http.User.HasLentPassword() || http.GetEndpoint() is not { } endpoint || IsOpen(endpoint))
            return next(http);
        if (HttpMethods.IsGet(http.Request.Method))
            http.Response.Redirect("/settings/password");
        else
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private static bool IsOpen(Endpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null || endpoint.Metadata.GetMetadata<OpenToLentPassword>() is not null;
}
