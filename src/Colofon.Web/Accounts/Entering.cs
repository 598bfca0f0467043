using System.Security.Claims;
using Colofon.Accounts;
using Colofon.Web.Accounts.Sessions;
using Colofon.Web.Accounts.SigningIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Web.Accounts;

internal static class Entering
{
    /// <summary>Opens a session in this browser, which is remembered as one this person has used.</summary>
    public static async Task EnterAsync(this HttpContext http, Guid account, WorkspaceId workspace)
    {
        Claim[] claims = [new(ClaimTypes.NameIdentifier, account.ToString()), new(Member.WorkspaceClaim, workspace.ToString())];
        await http.SignInAsync(new ClaimsPrincipal(new ClaimsIdentity(claims, SessionOptions.Scheme)));
        http.Service<KnownDevices>().Remember(http, account);
    }

    public static TService Service<TService>(this HttpContext http)
        where TService : notnull => http.RequestServices.GetRequiredService<TService>();
}
