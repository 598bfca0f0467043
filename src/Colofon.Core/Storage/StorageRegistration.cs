using Colofon.Journal;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Storage;

public static class StorageRegistration
{
    /// <summary>Registers the pooled database and the scoped context, which enters the workspace of its scope.</summary>
    public static IServiceCollection AddColofonStorage(this IServiceCollection services, DataFolder folder, DatabaseChoice choice)
    {
        services.AddSingleton(folder);
        services.AddSingleton(choice);
        services.AddSingleton(new JournalKeeper(folder));
        services.AddPooledDbContextFactory<ColofonDb>(options => choice.Configure(options));
        services.AddScoped<Presence>();
        services.AddScoped(Enter);
        return services;
    }

    private static ColofonDb Enter(IServiceProvider scope)
    {
        var db = scope.GetRequiredService<IDbContextFactory<ColofonDb>>().CreateDbContext();
        var presence = scope.GetRequiredService<Presence>();
        return presence.Workspace is { } workspace
            ? db.Enter(new Visit(workspace, presence.Account, scope.GetRequiredService<TimeProvider>(), scope.GetRequiredService<JournalKeeper>()))
            : db;
    }
}
