using Colofon.Storage;
using Colofon.Web.Accounts;
using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Shell;

/// <summary>Lets the scope of a request enter the workspace of the person who is signed in.</summary>
internal sealed class PresenceKeeper(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http, Presence presence)
    {
        if (http.User.Workspace() is { } workspace)
            presence.Enter(workspace, http.User.Account());
        return next(http);
    }
}
