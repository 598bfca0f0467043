using Colofon.Aftercare;
using Colofon.Accounts;
using Colofon.Guests.Exchange;
using Colofon.Handovers;
using Colofon.Imports;
using Colofon.Language;
using Colofon.Mail.Outbox;
using Colofon.Offboardings;
using Colofon.Storage;
using Colofon.Web.Look;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Web.Shell;

internal static class ShellEndpoints
{
    /// <summary>How long a file that was left in a portal is news.</summary>
    private static readonly TimeSpan Lately = TimeSpan.FromDays(7);

    public static void Map(Doors doors)
    {
        doors.Anybody.MapGet("/language/{code}", Speak);
        doors.Anybody.MapGet("/ready", () => Results.Text("ready"));
        doors.Viewers.MapGet("/styleguide", () => Page.Of<StyleguidePage>());
        doors.Viewers.MapGet("/", Today);
    }

    private static async Task<IResult> Today(ColofonDb db, OffboardingQueries offboardings, HandoverQueries handovers, AfterQueries after, DispatchDesk messages, ExchangeQueries portals, EndpointDataSource routes)
    {
        var files = await offboardings.OpenAsync();
        var waiting = await db.Imports.AsNoTracking()
            .Where(import => import.State == ImportState.Mapping || import.State == ImportState.Failed)
            .OrderByDescending(import => import.Id)
            .Take(10)
            .ToListAsync();
        var today = (await db.HereAsync()).Today(db.Now);
        return Page.Of<TodayPage>(new
        {
            Today = today,
            Due = await handovers.DueAsync(today),
            DueCount = await handovers.CountDueAsync(today),
            IsNew = files.Count == 0 && waiting.Count == 0 && !await db.Relationships.AnyAsync(),
            HasDemo = routes.Endpoints.OfType<RouteEndpoint>().Any(route => route.RoutePattern.RawText == "/demo"),
            Care = await after.DueAsync(),
            Files = files,
            OpenCount = await offboardings.CountOpenAsync(),
            Waiting = waiting,
            Stuck = await messages.AskingAsync(),
            Portals = await portals.NewsAsync(db.Now - Lately),
        });
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
