using Colofon.Accounts;
using Colofon.Journal;
using Colofon.Language;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Testing;

/// <summary>A test's database without a web around it: contexts, desks and workspaces at hand.</summary>
public sealed class OpenDatabase : IAsyncDisposable
{
    private readonly TestDatabase database;
    private readonly ServiceProvider services;

    private OpenDatabase(TestDatabase database, ServiceProvider services)
    {
        this.database = database;
        this.services = services;
    }

    public SettableClock Clock { get; private init; } = new();

    public DataFolder Folder => database.Folder;

    /// <summary>The connection string of its PostgreSQL database, or null for SQLite.</summary>
    public string? Connection => database.Connection;

    public WorkspaceId Workspace { get; private set; }

    public JournalKeeper Keeper => services.GetRequiredService<JournalKeeper>();

    public static async Task<OpenDatabase> MakeAsync()
    {
        var database = await TestDatabase.MakeAsync();
        var clock = new SettableClock();
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(clock);
        services.AddLogging();
        services.AddSingleton<Microsoft.AspNetCore.DataProtection.IDataProtectionProvider, Microsoft.AspNetCore.DataProtection.EphemeralDataProtectionProvider>();
        services.AddColofonStorage(database.Folder, DatabaseChoice.For(database.Folder, database.Connection));
        services.AddAccounts();
        Colofon.Web.Shell.RoomsRegistration.AddRooms(services);
        var open = new OpenDatabase(database, services.BuildServiceProvider()) { Clock = clock };
        open.Workspace = await open.AddWorkspaceAsync("Estudio Ejemplo");
        return open;
    }

    public async Task<WorkspaceId> AddWorkspaceAsync(string name)
    {
        await using var scope = services.CreateAsyncScope();
        var desk = scope.ServiceProvider.GetRequiredService<AccountDesk>();
        return (await desk.OpenWorkspaceAsync(new WorkspaceStart(name, Speech.Es, "Europe/Madrid") { OwnAddresses = ["ines@estudio.example"] })).Id;
    }

    /// <summary>Works in a scope of its own, inside the workspace.</summary>
    public async Task<T> InAsync<T>(Func<IServiceProvider, Task<T>> work, WorkspaceId? workspace = null)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Presence>().Enter(workspace ?? Workspace, null);
        return await work(scope.ServiceProvider);
    }

    public Task<T> DbAsync<T>(Func<ColofonDb, Task<T>> work, WorkspaceId? workspace = null) =>
        InAsync(scope => work(scope.GetRequiredService<ColofonDb>()), workspace);

    /// <summary>A context that has entered nothing.</summary>
    public ColofonDb Outside() => services.GetRequiredService<IDbContextFactory<ColofonDb>>().CreateDbContext();

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await database.DisposeAsync();
    }
}
