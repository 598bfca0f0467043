using Colofon.Acceptance.Closures;
using Colofon.Acceptance.Guests;
using Colofon.Acceptance.Offboardings;
using Colofon.Closures;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Crash;

/// <summary>The real program, killed while both sides sign the closing act: we at our desk, they in the portal.</summary>
public sealed class KilledSigningTests
{
    private const int Presses = 4;

    /// <summary>Before anything is there, in the middle, and once the first of them was told that it is signed.</summary>
    private static readonly int?[] KilledAfterMilliseconds = [0, 25, null];

    [Fact]
    public async Task F14_Killed_three_times_while_both_sign_a_signature_is_whole_or_absent_and_never_double()
    {
        await using var database = await TestDatabase.MakeAsync();
        var table = await SigningTable.LayAsync(database);
        HashSet<ActSide> promised = [];
        foreach (var wait in KilledAfterMilliseconds)
        {
            using (var program = database.Serve())
            {
                using var me = await program.EnterAsync();
                using var them = table.ComeBack(me);
                var presses = (await table.ReadAsync(me, them)).SelectMany(sheet => Enumerable.Range(0, Presses).Select(_ => sheet.PressAsync())).ToList();
                await (wait is { } milliseconds ? Task.WhenAny(Task.Delay(milliseconds), Task.WhenAll(presses)) : FirstAsync(presses));
                program.Kill();
                promised.UnionWith((await Task.WhenAll(presses)).OfType<ActSide>());
                await program.EndAsync();
            }
            var signed = await SidesAsync(database);
            Assert.Empty(promised.Except(signed));
            Assert.Equal(signed.Count, signed.Distinct().Count());
            await database.VerifyAsync();
        }

        using var last = database.Serve();
        using var again = await last.EnterAsync();
        using var client = table.ComeBack(again);
        foreach (var sheet in await table.ReadAsync(again, client))
            Assert.NotNull(await sheet.PressAsync());
        Assert.Equal([ActSide.Us, ActSide.Them], (await SidesAsync(database)).Order());
        await SealAsync(again, table.At);
        await database.VerifyAsync();
    }

    /// <summary>Killed between the second signature and its sealing, it is sealed by a press; else it is there already.</summary>
    private static async Task SealAsync(Visitor me, string at)
    {
        var page = await me.GetAsync(at + "/act");
        if (page.Page.QuerySelector($"form[action='{at}/act/seal']") is not null)
            page = await me.SubmitAsync(page, at + "/act/seal");
        Assert.StartsWith("%PDF-", System.Text.Encoding.ASCII.GetString((await me.GetAsync(Ending.Link(page, "sealed-act.pdf?"))).Bytes, 0, 5));
    }

    private static async Task FirstAsync(List<Task<ActSide?>> presses)
    {
        await foreach (var press in Task.WhenEach(presses))
        {
            if (await press is not null)
                return;
        }
    }

    private static Task<List<ActSide>> SidesAsync(TestDatabase database) => database.LookAsync(db => db.ActSignatures.IgnoreQueryFilters().Select(row => row.Side).ToListAsync());
}
