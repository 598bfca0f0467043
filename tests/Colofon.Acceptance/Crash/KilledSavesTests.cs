using System.Net;
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
            using (var program = database.Serve())
            {
                using var visitor = await program.EnterAsync();
                var promised = ledger.MoreAsync(promises);
                var saving = Task.WhenAll(Enumerable.Range(0, Savers).Select(saver => Task.Run(() => SaveAsync(visitor, ledger, $"{promises}-{saver}"))));
                await Task.WhenAny(promised, saving);
                program.Kill();
                await saving;
                await program.EndAsync();
            }
            await CheckAsync(database, ledger);
        }

        using var last = database.Serve();
        using var again = await last.EnterAsync();
        Assert.Equal(HttpStatusCode.OK, (await again.GetAsync("/portfolio")).Status);
        Assert.True(ledger.Promised.Count >= KilledAfter.Sum());
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
            catch (Exception broken) when (Cut.Is(broken))
            {
                // Killed: whether it was saved, nobody knows.
                return;
            }
        }
    }

    private static async Task CheckAsync(TestDatabase database, Ledger ledger)
    {
        var stored = await database.LookAsync(db => db.Relationships.IgnoreQueryFilters().Select(row => row.Name).ToListAsync());
        var told = await database.LookAsync(db => db.JournalEntries.IgnoreQueryFilters().CountAsync(entry => entry.Code == "relationship.created"));
        Assert.Empty(ledger.Promised.Except(stored));
        Assert.Empty(stored.Except(ledger.Asked));
        Assert.Equal(stored.Count, stored.Distinct().Count());
        Assert.Equal(stored.Count, told);
        await database.VerifyAsync();
    }
}
