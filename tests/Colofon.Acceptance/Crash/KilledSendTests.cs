using Colofon.Acceptance.Mail;
using Colofon.Acceptance.Offboardings;
using Colofon.Mail.Outbox;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Crash;

/// <summary>The real program, killed while it hands a letter to a mail server.</summary>
public sealed class KilledSendTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData("MAIL", SinkFault.None)]
    [InlineData("DATA", SinkFault.SilentAfterData)]
    [InlineData("DATA", SinkFault.None)]
    public async Task E7_Killed_while_a_letter_leaves_it_reaches_them_once_and_a_person_is_asked_if_nobody_knows(string heard, SinkFault fault)
    {
        await using var database = await TestDatabase.MakeAsync();
        await using var sink = MailSink.Open(fault);
        await ConfirmAsync(database, sink);

        using (var program = database.Serve())
        {
            await UntilAsync(() => sink.Heard.Any(line => line.StartsWith(heard, StringComparison.Ordinal)) && (fault == SinkFault.None || !sink.Mails.IsEmpty));
            program.Kill();
            await program.EndAsync();
        }
        await FreeAsync(database);

        using var again = database.Serve();
        using var me = await again.EnterAsync();
        await UntilAsync(async () => await StateAsync(database) is DispatchState.Sent or DispatchState.Unknown);
        Assert.True(await StateAsync(database) == DispatchState.Sent || (await me.GetAsync("/")).Text.Contains("No sé si ha salido", StringComparison.Ordinal));
        Assert.InRange(sink.Mails.Count, 0, 1);
        Assert.True(await StateAsync(database) == DispatchState.Unknown || sink.Mails.Count == 1, "It is told as sent, and they have nothing.");
        await database.VerifyAsync();
    }

    /// <summary>A letter that a person confirmed a few days ago, so that it is due as soon as the program starts.</summary>
    private static async Task ConfirmAsync(TestDatabase database, MailSink sink)
    {
        await using var studio = await Studio.OverAsync(database, new SettableClock());
        using var me = studio.Visitor();
        await me.SetUpAsync();
        await studio.SetUpMailAsync(sink);
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));
        await me.PrepareAsync(at);
        await studio.RestAsync(me);
        var shown = await me.ReleaseAsync(at, "letter-mail");
        await me.SubmitAsync(shown, shown.Path);
    }

    private static Task<DispatchState> StateAsync(TestDatabase database) =>
        database.LookAsync(db => db.Dispatches.IgnoreQueryFilters().Select(row => row.State).SingleAsync());

    /// <summary>On PostgreSQL another node may be sending: only when its lease is over is it taken for dead. Here it is.</summary>
    private static Task<int> FreeAsync(TestDatabase database) =>
        database.LookAsync(db => db.Set<Lease>().Where(lease => lease.Name.StartsWith("mail:")).ExecuteDeleteAsync());

    private static Task UntilAsync(Func<bool> holds) => UntilAsync(() => Task.FromResult(holds()));

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var look = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        while (!await holds())
            await look.WaitForNextTickAsync(patience.Token);
    }
}
