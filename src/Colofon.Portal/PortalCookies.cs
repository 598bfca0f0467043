using Microsoft.AspNetCore.Http;

namespace Colofon.Portal;

/// <summary>The portal's own cookies: of this browser session, for one address alone, out of reach of any script.</summary>
internal static class PortalCookies
{
    public const string Session = "colofon-guest";
    public const string Asking = "colofon-guest-code";

    public static void Give(HttpContext http, string name, string value, string address) => http.Response.Cookies.Append(name, value, Options(http, address));

    public static void Take(HttpContext http, string name, string address) => http.Response.Cookies.Delete(name, Options(http, address));

    public static PortalPass Pass(HttpContext http, string address) => new(address, http.Request.Cookies[Session]);

    private static CookieOptions Options(HttpContext http, string address) =>
        new()
        {
            Path = "/p/" + address,
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = http.Request.IsHttps,
            IsEssential = true,
        };
}
