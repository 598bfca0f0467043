using System.Net;
using Colofon.Acceptance.Closures;
using Colofon.Acceptance.Offboardings;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Crash;

/// <summary>The real program, killed while the closing act is being signed.</summary>
public sealed class KilledSigningTests
{
    private static readonly int[] KilledAfterMilliseconds = [0, 15, 60];

    [Fact]
    public async Task F14_Killed_three_times_while_it_is_signed_a_signature_is_whole_or_absent_and_never_double()
    {
        await using var database = await TestDatabase.MakeAsync();
        var at = await OfferAsync(database);
        var isPromised = false;
        foreach (var wait in KilledAfterMilliseconds)
        {
            using (var program = database.Serve())
            {
                using var me = await program.EnterAsync();
                var page = await me.GetAsync(at + "/act");
                var presses = Enumerable.Range(0, 4).Select(_ => PressAsync(me, page, at)).ToList();
                await Task.WhenAny(Task.Delay(wait), Task.WhenAll(presses));
                program.Kill();
                isPromised |= (await Task.WhenAll(presses)).Any(promised => promised);
                await program.EndAsync();
            }
            var signatures = await database.LookAsync(db => db.ActSignatures.IgnoreQueryFilters().CountAsync());
            Assert.InRange(signatures, isPromised ? 1 : 0, 1);
            await database.VerifyAsync();
        }

        using var last = database.Serve();
        using var again = await last.EnterAsync();
        var signed = await again.GetAsync(at + "/act");
        if (await database.LookAsync(db => db.ActSignatures.IgnoreQueryFilters().CountAsync()) == 0)
            signed = await again.SubmitAsync(signed, at + "/act/sign", ("read", "true"));
        Assert.Contains("Firmada por nosotros", signed.Text);
        Assert.Equal(1, await database.LookAsync(db => db.ActSignatures.IgnoreQueryFilters().CountAsync()));
    }

    /// <summary>An act that waits for our signature.</summary>
    private static async Task<string> OfferAsync(TestDatabase database)
    {
        await using var studio = await Studio.OverAsync(database, new SettableClock());
        using var me = studio.Visitor();
        await me.SetUpAsync();
        var at = await studio.SayAsync(me);
        await me.SettleAsync(at);
        await me.FreezeAsync(at);
        return at;
    }

    private static async Task<bool> PressAsync(Visitor me, Answer page, string at)
    {
        // A page that already shows the signature has no form to sign with.
        if (page.Page.QuerySelector($"form[action='{at}/act/sign']") is null)
            return false;
        try
        {
            var answer = await me.SubmitAsync(page, at + "/act/sign", ("read", "true"));
            return answer.Status == HttpStatusCode.OK && answer.Text.Contains("Firmada por nosotros", StringComparison.Ordinal);
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException)
        {
            return false;
        }
    }
}
