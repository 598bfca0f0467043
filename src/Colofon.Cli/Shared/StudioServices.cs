using Colofon.Accounts;
using Colofon.Storage;
using Colofon.Web.Shell;
using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Cli.Shared;

/// <summary>What a verb needs of the application, without its web.</summary>
internal static class StudioServices
{
    public static ServiceProvider Build(DataFolder folder, string? database)
    {
        var services = new ServiceCollection();
        services.AddSingleton(TimeProvider.System);
        services.AddLogging();
        services.AddColofonStorage(folder, DatabaseChoice.For(folder, database));
        services.AddAccounts();
        services.AddRooms();
        return services.BuildServiceProvider();
    }
}
