using Colofon.Accounts;
using Colofon.Storage;
using Colofon.Web.Shell;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Testing;

/// <summary>A real server on a port of its own, over a database of its own, with a clock that a test can set.</summary>
public sealed class Studio : IAsyncDisposable
{
    public const string OwnerEmail = "ines@estudio.example";
    public const string Password = "una frase larga para entrar";

    private readonly TestDatabase database;
    private readonly WebApplication app;
    private bool isGuest;

    private Studio(TestDatabase database, WebApplication app, SettableClock clock)
    {
        this.database = database;
        this.app = app;
        Clock = clock;
    }

    public SettableClock Clock { get; }

    public DataFolder Folder => database.Folder;

    public string? Connection => database.Connection;

    public Uri Address => new(app.Urls.First());

    public IServiceProvider Services => app.Services;

    /// <summary>Opens an empty house: nobody has an account yet.</summary>
    /// <param name="hosts">Names of a proxy that stands before it.</param>
    public static async Task<Studio> EmptyAsync(params string[] hosts)
    {
        var database = await TestDatabase.MakeAsync();
        var clock = new SettableClock();
        return new Studio(database, await StartAsync(database, clock, hosts), clock);
    }

    /// <summary>Opens a house on what a test has put into a database of its own.</summary>
    public static Task<Studio> OverAsync(TestDatabase database)
    {
        var clock = new SettableClock();
        clock.Set(TimeProvider.System.GetUtcNow());
        return OverAsync(database, clock);
    }

    public static async Task<Studio> OverAsync(TestDatabase database, SettableClock clock) =>
        new(database, await StartAsync(database, clock), clock) { isGuest = true };

    /// <summary>Another server over the same database and clock: a second node, or the same one after a restart.</summary>
    public async Task<Studio> AgainAsync() => new(database, await StartAsync(database, Clock), Clock) { isGuest = true };

    /// <summary>Opens a house with its owner, who is signed in as <paramref name="owner"/>.</summary>
    public static async Task<(Studio Studio, Visitor Owner)> OpenAsync(string language = "es")
    {
        var studio = await EmptyAsync();
        var owner = studio.Visitor(language);
        await owner.SetUpAsync();
        return (studio, owner);
    }

    /// <summary>Somebody with a browser of their own, who prefers a language.</summary>
    public Visitor Visitor(string language = "es") => new(Address, language);

    /// <summary>Looks into the database behind the door, as the first workspace (or another) sees it.</summary>
    public async Task<T> LookAsync<T>(Func<ColofonDb, Task<T>> look, WorkspaceId? workspace = null)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var entered = workspace ?? await FirstWorkspaceAsync();
        scope.ServiceProvider.GetRequiredService<Presence>().Enter(entered, null);
        return await look(scope.ServiceProvider.GetRequiredService<ColofonDb>());
    }

    /// <summary>Uses a desk behind the door.</summary>
    public async Task<T> UseAsync<TDesk, T>(Func<TDesk, Task<T>> use, WorkspaceId? workspace = null)
        where TDesk : notnull
    {
        await using var scope = app.Services.CreateAsyncScope();
        var entered = workspace ?? await FirstWorkspaceAsync();
        scope.ServiceProvider.GetRequiredService<Presence>().Enter(entered, null);
        return await use(scope.ServiceProvider.GetRequiredService<TDesk>());
    }

    public async Task<WorkspaceId> FirstWorkspaceAsync()
    {
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<ColofonDb>>().CreateDbContextAsync();
        return await db.Workspaces.OrderBy(row => row.CreatedAt).Select(row => row.Id).FirstAsync();
    }

    public async ValueTask DisposeAsync()
    {
        // What works in the background ends before its folder is taken away.
        await app.StopAsync();
        await app.DisposeAsync();
        if (!isGuest)
            await database.DisposeAsync();
    }

    private static async Task<WebApplication> StartAsync(TestDatabase database, SettableClock clock, params string[] hosts)
    {
        var app = ColofonServer.Build(
            new ServeOptions(database.Folder, "http://127.0.0.1:0") { Database = database.Connection, Clock = clock, IsQuiet = true, Hosts = hosts, HashRounds = 1_000 }
        );
        await app.StartAsync();
        return app;
    }
}
