using Colofon.Accounts;
using Colofon.Web.Accounts.KeptForms;
using Colofon.Web.Accounts.Sessions;
using Colofon.Web.Accounts.SigningIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Web.Accounts;

internal static class SignInRegistration
{
    public static void AddSignIn(this IServiceCollection services)
    {
        services.AddAccounts();
        services.AddSingleton<SessionRows>();
        services.AddSingleton<Challenge>();
        services.AddSingleton<KeptFormSeal>();
        services.AddSingleton<KnownDevices>();
        services.AddSingleton<SignInGuard>();
        services.AddSingleton<HashTurns>();
        services.AddSingleton<StandIn>();
        services.AddScoped<SignInDesk>();
        services.AddAuthentication(SessionOptions.Scheme).AddScheme<SessionOptions, SessionHandler>(SessionOptions.Scheme, null);
        services.AddAuthorization(Allow);
    }

    private static void Allow(AuthorizationOptions allow)
    {
        foreach (var role in Enum.GetValues<Role>())
            allow.AddPolicy(role.ToString(), policy => policy.RequireRole(Enum.GetValues<Role>().Where(has => has >= role).Select(has => has.ToString())));
        allow.FallbackPolicy = allow.GetPolicy(nameof(Role.Owner));
    }
}
