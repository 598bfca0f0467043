using Colofon.Accounts;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Web.Accounts;

internal static class SignInRegistration
{
    public static void AddSignIn(this IServiceCollection services)
    {
        services.AddAccounts();
        services.AddSingleton<SessionTickets>();
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie();
        services
            .AddOptions<CookieAuthenticationOptions>(CookieAuthenticationDefaults.AuthenticationScheme)
            .Configure<SessionTickets>((cookie, tickets) =>
            {
                cookie.Cookie.Name = "colofon-session";
                cookie.Cookie.SameSite = SameSiteMode.Lax;
                cookie.LoginPath = "/sign-in";
                cookie.ReturnUrlParameter = "back";
                cookie.SlidingExpiration = false;
                cookie.ExpireTimeSpan = TimeSpan.FromHours(12);
                cookie.SessionStore = tickets;
                cookie.Events.OnRedirectToAccessDenied = context =>
                {
                    context.Response.StatusCode = StatusCodes.Status403Forbidden;
                    return Task.CompletedTask;
                };
            });
        services.AddAuthorization(Allow);
    }

    private static void Allow(AuthorizationOptions allow)
    {
        foreach (var role in Enum.GetValues<Role>())
            allow.AddPolicy(role.ToString(), policy => policy.RequireRole(Enum.GetValues<Role>().Where(has => has >= role).Select(has => has.ToString())));
        allow.FallbackPolicy = allow.GetPolicy(nameof(Role.Owner));
    }
}
