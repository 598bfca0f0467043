using Colofon.Accounts;
using Colofon.Language;
using Colofon.Relationships;
using Colofon.Signals;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Tests.Signals;

/// <summary>A workspace over a database of its own, on the Thursday that <see cref="Given"/> counts from.</summary>
internal sealed class OpenPortfolio : IAsyncDisposable
{
    private readonly TestDatabase database;
    private readonly ServiceProvider services;
    private WorkspaceId workspace;

    private OpenPortfolio(TestDatabase database)
    {
        this.database = database;
        services = new ServiceCollection()
            .AddSingleton<TimeProvider>(Clock)
            .AddLogging()
            .AddColofonStorage(database.Folder, DatabaseChoice.For(database.Folder, database.Connection))
            .AddAccounts()
            .AddRelationshipsRoom()
            .AddSignalsRoom()
            .ConfigureDbContext<ColofonDb>(options => options.AddInterceptors(Commands))
            .BuildServiceProvider();
        On(Given.Today);
    }

    public CommandCounter Commands { get; } = new();

    public SettableClock Clock { get; } = new();

    public static async Task<OpenPortfolio> OpenAsync(decimal? target = null, decimal? floor = null)
    {
        var portfolio = new OpenPortfolio(await TestDatabase.MakeAsync());
        await using var scope = portfolio.services.CreateAsyncScope();
        var start = new WorkspaceStart("Estudio Ejemplo", Speech.Es, "Europe/Madrid") { TargetRate = target, FloorRate = floor };
        portfolio.workspace = (await scope.ServiceProvider.GetRequiredService<AccountDesk>().OpenWorkspaceAsync(start)).Id;
        return portfolio;
    }

    public void On(DateOnly day) => Clock.Set(new DateTimeOffset(day.ToDateTime(new TimeOnly(10, 0)), TimeSpan.Zero));

    public Task<RelationshipId> AddAsync(string name, RelationshipEvidence evidence, CounterpartKind kind = CounterpartKind.Client) =>
        InsideAsync(async db =>
        {
            var one = new Relationship(db.Workspace, kind, name, Speech.Es, db.Now);
            db.Add(one);
            db.AddRange(evidence.Weeks.Select(week => Row(db, one.Id, week)));
            db.AddRange(evidence.Facts.Select(fact => new Fact(db.Workspace, one.Id, fact.Kind, fact.Date, fact.Text, fact.Severity, null, db.Now)));
            await db.SaveChangesAsync();
            return one.Id;
        });

    public Task<int> RefreshAsync() => UseAsync<PortfolioDesk, int>(desk => desk.RefreshAsync());

    public Task<List<Health>> HealthAsync() => InsideAsync(db => db.Health.AsNoTracking().OrderBy(row => row.RelationshipId).ToListAsync());

    public Task<T> InsideAsync<T>(Func<ColofonDb, Task<T>> work) => UseAsync(work);

    public async Task<T> UseAsync<TDesk, T>(Func<TDesk, Task<T>> use)
        where TDesk : notnull
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Presence>().Enter(workspace, null);
        return await use(scope.ServiceProvider.GetRequiredService<TDesk>());
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await database.DisposeAsync();
    }

    private static Tally Row(ColofonDb db, RelationshipId one, WeekTally week) =>
        new()
        {
            WorkspaceId = db.Workspace,
            RelationshipId = one,
            Week = week.Week,
            Inbound = week.Inbound,
            Outbound = week.Outbound,
            InboundOutOfHours = week.InboundOutOfHours,
            Minutes = week.MinutesWorked,
            BillableMinutes = week.MinutesBillable,
            Net = week.NetMinor / 100m,
            Invoices = week.HasInvoices ? 1 : 0,
            IsExceptional = week.Exceptional,
        };
}
