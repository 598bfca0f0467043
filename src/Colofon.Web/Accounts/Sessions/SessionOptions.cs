using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Accounts.Sessions;

internal sealed class SessionOptions : AuthenticationSchemeOptions
{
    public const string Scheme = "session";

    /// <summary>A cookie of this browser session, for our own pages alone, and for https alone where there is https.</summary>
    public CookieBuilder Cookie { get; } =
        new()
        {
            Name = "colofon-session",
            Path = "/",
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            SecurePolicy = CookieSecurePolicy.SameAsRequest,
            IsEssential = true,
        };
}
