using Colofon.Language;
using Colofon.Web.Look;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Shell;

internal static class ShellEndpoints
{
    public static void Map(Doors doors)
    {
        doors.Anybody.MapGet("/language/{code}", Speak);
        doors.Anybody.MapGet("/ready", () => Results.Text("ready"));
        doors.Viewers.MapGet("/styleguide", () => Page.Of<StyleguidePage>());
        doors.Viewers.MapGet("/", () => Page.Of<TodayPage>());
    }

    private static IResult Speak(string code, string? back, HttpContext http)
    {
        if (SpeechExtensions.TryParse(code) is null)
            return Results.NotFound();
        http.Response.Cookies.Append(
            Screen.LanguageCookie,
            code,
            new CookieOptions { MaxAge = TimeSpan.FromDays(365), HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true }
        );
        return Results.LocalRedirect(LocalPath.Or(back, "/"));
    }
}
