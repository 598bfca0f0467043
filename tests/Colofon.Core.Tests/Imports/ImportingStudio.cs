using System.Text;
using Colofon.Accounts;
using Colofon.Evidence;
using Colofon.Imports;
using Colofon.Imports.Files;
using Colofon.Imports.Proposals;
using Colofon.Language;
using Colofon.Offboardings;
using Colofon.Relationships;
using Colofon.Signals;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Tests.Imports;

/// <summary>A workspace over a database of its own that brings in files as the web and the command line do.</summary>
internal sealed class ImportingStudio : IAsyncDisposable
{
    public const string Own = "ines@estudio.example";
    private readonly TestDatabase database;
    private readonly ServiceProvider services;
    private WorkspaceId workspace;

    private ImportingStudio(TestDatabase database)
    {
        this.database = database;
        services = new ServiceCollection()
            .AddSingleton<TimeProvider>(Clock)
            .AddLogging()
            .AddColofonStorage(database.Folder, DatabaseChoice.For(database.Folder, database.Connection))
            .AddAccounts()
            .AddRelationshipsRoom()
            .AddSignalsRoom()
            .AddImportsRoom()
            .AddOffboardingRooms()
            .BuildServiceProvider();
    }

    public SettableClock Clock { get; } = new();

    public DataFolder Folder => database.Folder;

    public static async Task<ImportingStudio> OpenAsync(params IReadOnlyList<string> own)
    {
        var studio = new ImportingStudio(await TestDatabase.MakeAsync());
        await using var scope = studio.services.CreateAsyncScope();
        var start = new WorkspaceStart("Estudio Ejemplo", Speech.Es, "Europe/Madrid") { Region = "ES-MD", OwnAddresses = own };
        studio.workspace = (await scope.ServiceProvider.GetRequiredService<AccountDesk>().OpenWorkspaceAsync(start)).Id;
        return studio;
    }

    public async Task<T> UseAsync<TDesk, T>(Func<TDesk, Task<T>> use)
        where TDesk : notnull
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Presence>().Enter(workspace, null);
        return await use(scope.ServiceProvider.GetRequiredService<TDesk>());
    }

    public Task<T> LookAsync<T>(Func<ColofonDb, Task<T>> look) => UseAsync(look);

    public Task<Import> BringAsync(string content, ImportKind? kind = null, string name = "archivo") =>
        BringAsync(Encoding.UTF8.GetBytes(content), kind, name);

    public async Task<Import> BringAsync(byte[] content, ImportKind? kind = null, string name = "archivo") =>
        await RunAsync(await TakeAsync(content, kind, name));

    /// <summary>Takes a file as an upload does; nobody reads it yet. Invoices are mapped as guessed.</summary>
    public async Task<ImportId> TakeAsync(byte[] content, ImportKind? kind = null, string name = "archivo")
    {
        var stored = await UseAsync<IncomingFiles, StoredFile>(files => files.StoreAsync(new MemoryStream(content)));
        var taken = await UseAsync<ImportDesk, IReadOnlyList<TakenFile>>(desk => desk.TakeAsync(stored, name, kind));
        var id = taken.Single().Import ?? throw new InvalidOperationException(taken.Single().NotTaken);
        if ((await FindAsync(id)).State == ImportState.Mapping)
        {
            var preview = CsvTable.Preview(new MemoryStream(content));
            await UseAsync<ImportDesk, bool>(desk => desk.MapAsync(id, new InvoiceSheet(InvoiceCsv.Guess(preview), preview.Dialect, "EUR")));
        }
        return id;
    }

    public async Task<Import> RunAsync(ImportId id, IProgress<Import>? progress = null, CancellationToken cancel = default) =>
        (await UseAsync<ImportRunner, Import?>(runner => runner.RunAsync(id, progress, cancel)))!;

    public Task<Import> FindAsync(ImportId id) => LookAsync(db => db.Imports.AsNoTracking().SingleAsync(row => row.Id == id));

    public Task<IReadOnlyList<Proposal>> ProposalsAsync(bool automatic = false) => LookAsync(db => db.ProposalsAsync(automatic));

    /// <summary>Confirms every proposal as it is.</summary>
    public async Task<int> ConfirmAllAsync()
    {
        var choices = (await ProposalsAsync()).Select(one => new ProposalChoice(one.Key, one.Name, CounterpartKind.Client)).ToList();
        return await UseAsync<ProposalDesk, int>(desk => desk.ConfirmAsync(choices));
    }

    public async Task PlaceAnewAsync() =>
        await UseAsync<EvidenceDesk, bool>(async desk =>
        {
            await desk.PlaceAnewAsync();
            return true;
        });

    /// <summary>All weeks of all relationships by name, as lines that can be compared.</summary>
    public Task<List<string>> TalliesAsync() =>
        LookAsync(async db =>
            (await db.Tallies.AsNoTracking().Join(db.Relationships, tally => tally.RelationshipId, one => one.Id, (tally, one) => new { one.Name, tally }).ToListAsync())
                .Select(row => FormattableString.Invariant($"{row.Name} {row.tally.Week:O} in {row.tally.Inbound} out {row.tally.Outbound} late {row.tally.InboundOutOfHours} min {row.tally.Minutes}/{row.tally.BillableMinutes} net {row.tally.Net:0.00} x{row.tally.Invoices}"))
                .Order(StringComparer.Ordinal)
                .ToList());

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await database.DisposeAsync();
    }
}
