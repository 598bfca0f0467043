using Colofon.Accounts.Passwords;
using Colofon.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Accounts;

public static class AccountsRegistration
{
    /// <summary>The same accounts for the web and for the command line.</summary>
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        // Registered first, they keep Identity's own rules out.
        services.AddScoped<IPasswordValidator<Account>, PasswordCheck>();
        services.AddSingleton<IPasswordHasher<Account>, SteadyHasher>();
        services
            .AddIdentityCore<Account>(identity =>
            {
                identity.User.RequireUniqueEmail = true;
                identity.User.AllowedUserNameCharacters = "";
            })
            .AddEntityFrameworkStores<ColofonDb>();
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 220_000);
        services.AddScoped<AccountDesk>();
        services.AddScoped<PeopleDesk>();
        services.AddScoped<OwnAccountDesk>();
        services.AddScoped<WorkspaceDesk>();
        services.AddScoped<PeopleQueries>();
        return services;
    }
}
