using System.Net;
using Colofon.Acceptance.Imports;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Crash;

/// <summary>The real program, killed while twenty people save at once.</summary>
public sealed class KilledSavesTests
{
    private const int Savers = 20;
    private const int SavesEach = 6;
    private static readonly int[] KilledAfter = [2, 11, 25];

    [Fact]
    public async Task D1_Killed_three_times_during_twenty_parallel_saves_nothing_acknowledged_is_lost_and_it_starts_again_by_itself()
    {
        await using var database = await TestDatabase.MakeAsync();
        using var ledger = new Ledger();
        foreach (var promises in KilledAfter)
        {
            using (var program = Serving.Program.Start(["serve", "--urls", "http://127.0.0.1:0", .. ImportCommandTests.Where(database)]))
            {
                using var visitor = await EnterAsync(program);
                var killing = ledger.MoreAsync(promises).ContinueWith(_ => program.Kill(), TaskScheduler.Default);
                await Task.WhenAll(Enumerable.Range(0, Savers).Select(saver => Task.Run(() => SaveAsync(visitor, ledger, $"{promises}-{saver}"))));
                await killing;
                await program.EndAsync();
            }
            await CheckAsync(database, ledger);
        }

        using var last = Serving.Program.Start(["serve", "--urls", "http://127.0.0.1:0", .. ImportCommandTests.Where(database)]);
        using var again = await EnterAsync(last);
        Assert.Equal(HttpStatusCode.OK, (await again.GetAsync("/portfolio")).Status);
        Assert.True(ledger.Promised.Count >= KilledAfter.Sum());
    }

    private static async Task<Visitor> EnterAsync(Serving.Program program)
    {
        var told = await program.ReadUntilAsync("http://127.0.0.1:");
        var visitor = new Visitor(new Uri(told[told.IndexOf("http://", StringComparison.Ordinal)..].Trim()), "es");
        var page = await visitor.GetAsync("/sign-in");
        if (page.Path == "/setup")
            await visitor.SetUpAsync();
        else
            await visitor.SignInAsync(Studio.OwnerEmail);
        return visitor;
    }

    private static async Task SaveAsync(Visitor visitor, Ledger ledger, string saver)
    {
        for (var at = 0; at < SavesEach; at++)
        {
            var name = $"Viveros Muestra {saver}-{at}";
            try
            {
                var form = await visitor.GetAsync("/relationships/new");
                ledger.Ask(name);
                var shown = await visitor.SubmitAsync(form, "/relationships/new", ("name", name));
                if (shown.Status == HttpStatusCode.OK && shown.Text.Contains(name, StringComparison.Ordinal))
                    ledger.Promise(name);
            }
            catch (Exception broken) when (broken is HttpRequestException or IOException)
            {
                // Killed: whether it was saved, nobody knows.
                return;
            }
        }
    }

    private static async Task CheckAsync(TestDatabase database, Ledger ledger)
    {
        var choice = DatabaseChoice.For(database.Folder, database.Connection);
        await using var db = new ColofonDb((DbContextOptions<ColofonDb>)choice.Configure(new DbContextOptionsBuilder<ColofonDb>()).Options);
        var stored = await db.Relationships.IgnoreQueryFilters().Select(row => row.Name).ToListAsync();
        var told = await db.JournalEntries.IgnoreQueryFilters().CountAsync(entry => entry.Code == "relationship.created");
        Assert.Empty(ledger.Promised.Except(stored));
        Assert.Empty(stored.Except(ledger.Asked));
        Assert.Equal(stored.Count, stored.Distinct().Count());
        Assert.Equal(stored.Count, told);
        var verified = await Typed.Run(["journal", "verify", .. ImportCommandTests.Where(database)]);
        Assert.Equal((0, ""), (verified.Code, verified.Error));
    }
}
