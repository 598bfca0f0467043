using Colofon.Journal;
using Colofon.Mail;
using Colofon.Mail.Outbox;
using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Core.Tests.Mail;

public sealed class DispatchTests
{
    private static readonly WayOut Plain = WaysOut.LetterEml;

    [Fact]
    public async Task Nothing_leaves_before_its_ten_minutes_are_over_and_then_it_leaves_once()
    {
        await using var sink = MailSink.Open();
        await using var one = await OpenCase.MakeAsync(sink.Port);
        await one.SendAsync(WaysOut.LetterMail, isHeld: true);

        Assert.Equal(0, await one.RunAsync());
        one.House.Clock.Pass(TimeSpan.FromMinutes(10));
        await one.RunAsync();
        await one.RunAsync();

        Assert.Single(sink.Mails);
        Assert.Equal([DispatchState.Held, DispatchState.Sending, DispatchState.Sent], (await one.StepsAsync()).Select(step => step.State));
        Assert.Equal("250 2.0.0 Ok: queued as 4A2B1C", (await one.StepsAsync())[^1].Answer);
    }

    [Fact]
    public async Task What_leaves_is_what_was_released()
    {
        await using var sink = MailSink.Open();
        await using var one = await OpenCase.MakeAsync(sink.Port);
        await one.SendAsync(WaysOut.LetterMail, isHeld: false, "Hola, Clara:\n\n.Un párrafo que empieza por punto.\n\nGracias.");

        await one.RunAsync();

        Assert.Equal(await one.House.DbAsync(db => db.ReleasedCopies.Select(row => row.Bytes).SingleAsync()), (await sink.TakeAsync()).Bytes);
    }

    [Fact]
    public async Task The_mailed_letter_counts_as_delivered_with_what_proves_it()
    {
        await using var sink = MailSink.Open();
        await using var one = await OpenCase.MakeAsync(sink.Port);
        await one.SendAsync(WaysOut.LetterMail, isHeld: false);

        await one.RunAsync();

        var delivery = await one.House.DbAsync(db => db.Deliveries.SingleAsync());
        Assert.Equal(("mail", new DateOnly(2026, 11, 23)), (delivery.Means, delivery.On));
        Assert.Equal($"2026-11-23 10:00 +01:00 · {(await one.DispatchAsync()).MessageId} · 250 2.0.0 Ok: queued as 4A2B1C", delivery.Proof);
    }

    [Fact]
    public async Task E4_A_server_that_is_away_for_a_while_gets_it_later_with_the_same_message_id()
    {
        await using var sink = MailSink.Open(SinkFault.Busy, SinkFault.Greylisted, SinkFault.Garbage);
        await using var one = await OpenCase.MakeAsync(sink.Port);
        await one.SendAsync(WaysOut.LetterMail, isHeld: false);

        foreach (var minutes in new[] { 0, 1, 5, 30 })
        {
            one.House.Clock.Pass(TimeSpan.FromMinutes(minutes));
            await one.RunAsync();
        }

        var dispatch = await one.DispatchAsync();
        Assert.Equal((DispatchState.Sent, 4), (dispatch.State, dispatch.Attempts));
        Assert.Equal(dispatch.MessageId, (await sink.TakeAsync()).Header("Message-ID"));
    }

    [Fact]
    public async Task E4_After_six_tries_it_stops_and_a_person_is_asked()
    {
        await using var sink = MailSink.Open([.. Enumerable.Repeat(SinkFault.Busy, 6)]);
        await using var one = await OpenCase.MakeAsync(sink.Port);
        var dispatch = (await one.SendAsync(WaysOut.LetterMail, isHeld: false)).Dispatch!;

        List<TimeSpan> pauses = [];
        for (var tries = 0; tries < 6; tries++)
        {
            await one.RunAsync();
            var due = (await one.DispatchAsync()).DueAt;
            pauses.Add(due - one.House.Clock.GetUtcNow());
            one.House.Clock.Set(due);
        }

        Assert.Equal([1, 5, 30, 120, 720], pauses.Take(5).Select(pause => (int)pause.TotalMinutes));
        var failed = await one.DispatchAsync();
        Assert.Equal((DispatchState.Failed, "busy", true), (failed.State, failed.Fault, failed.AsksPerson));
        await one.DeskAsync(desk => desk.SendAgainAsync(one.Id, dispatch.CopyId));
        await one.RunAsync();
        Assert.Equal(DispatchState.Sent, (await one.DispatchAsync()).State);
    }

    [Theory]
    [InlineData(SinkFault.NoSuchPerson, "recipient-refused")]
    [InlineData(SinkFault.NotThisMessage, "content-refused")]
    public async Task E4_A_no_is_a_no_and_is_told_at_once(SinkFault fault, string code)
    {
        await using var sink = MailSink.Open(fault);
        await using var one = await OpenCase.MakeAsync(sink.Port);
        await one.SendAsync(WaysOut.LetterMail, isHeld: false);

        await one.RunAsync();

        var dispatch = await one.DispatchAsync();
        Assert.Equal((DispatchState.Failed, code), (dispatch.State, dispatch.Fault));
        Assert.Contains("mail.Failed", await one.House.DbAsync(db => db.Set<JournalEntry>().Select(entry => entry.Code).ToListAsync()));
    }

    [Fact]
    public async Task E5_A_notice_whose_fate_nobody_knows_asks_a_person()
    {
        await using var sink = MailSink.Open(SinkFault.DropAfterData);
        await using var one = await OpenCase.MakeAsync(sink.Port);
        var dispatch = (await one.SendAsync(WaysOut.LetterMail, isHeld: false)).Dispatch!;

        await one.RunAsync();
        one.House.Clock.Pass(TimeSpan.FromDays(2));
        await one.RunAsync();

        Assert.Single(sink.Mails);
        Assert.Equal(DispatchState.Unknown, (await one.DispatchAsync()).State);
        Assert.Equal(0, await one.House.DbAsync(db => db.Deliveries.CountAsync()));
        Assert.True(await one.DeskAsync(desk => desk.ConfirmAsync(one.Id, dispatch.CopyId)));
        Assert.Equal(DispatchState.Arrived, (await one.DispatchAsync()).State);
        Assert.Equal(1, await one.House.DbAsync(db => db.Deliveries.CountAsync()));
        Assert.False(await one.DeskAsync(desk => desk.SendAgainAsync(one.Id, dispatch.CopyId)));
    }

    [Fact]
    public async Task E5_Any_other_message_is_repeated_once_and_no_more()
    {
        await using var sink = MailSink.Open(SinkFault.DropAfterData, SinkFault.DropAfterData);
        await using var one = await OpenCase.MakeAsync(sink.Port);
        await one.SendAsync(Plain, isHeld: false);

        for (var days = 0; days < 4; days++)
        {
            await one.RunAsync();
            one.House.Clock.Pass(TimeSpan.FromDays(1));
        }

        Assert.Equal(2, sink.Mails.Count);
        Assert.Single(sink.Mails.Select(mail => mail.Header("Message-ID")).Distinct());
        Assert.Equal(DispatchState.Unknown, (await one.DispatchAsync()).State);
    }

    [Theory]
    [InlineData(true, DispatchState.Unknown)]
    [InlineData(false, DispatchState.Waiting)]
    public async Task E7_Killed_while_it_was_sent_it_may_have_left(bool isNotice, DispatchState state)
    {
        await using var sink = MailSink.Open();
        await using var one = await OpenCase.MakeAsync(sink.Port);
        await one.SendAsync(isNotice ? WaysOut.LetterMail : Plain, isHeld: false);
        await one.DieWhileSendingAsync();

        await one.RunAsync();

        var dispatch = await one.DispatchAsync();
        Assert.Equal((state, "interrupted"), (dispatch.State, dispatch.Fault));
        Assert.Empty(sink.Mails);
    }

    [Fact]
    public async Task E9_Of_many_nodes_that_see_it_one_sends_it()
    {
        await using var sink = MailSink.Open();
        await using var one = await OpenCase.MakeAsync(sink.Port);
        await one.SendAsync(WaysOut.LetterMail, isHeld: false);

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => one.RunAsync()));

        Assert.Single(sink.Mails);
        Assert.Equal(DispatchState.Sent, (await one.DispatchAsync()).State);
    }

    [Fact]
    public async Task What_was_allowed_is_asked_again_when_it_leaves()
    {
        await using var sink = MailSink.Open();
        await using var one = await OpenCase.MakeAsync(sink.Port);
        await one.SendAsync(WaysOut.LetterMail, isHeld: true);
        await one.CloseDoorAsync(new DateOnly(2026, 11, 23));
        one.House.Clock.Pass(TimeSpan.FromMinutes(11));

        await one.RunAsync();

        Assert.Equal((DispatchState.Stopped, "door-closed"), ((await one.DispatchAsync()).State, (await one.DispatchAsync()).Fault));
        Assert.Empty(sink.Mails);
    }

    [Fact]
    public async Task What_became_reserved_meanwhile_does_not_leave()
    {
        await using var sink = MailSink.Open();
        await using var one = await OpenCase.MakeAsync(sink.Port);
        await one.SendAsync(WaysOut.LetterMail, isHeld: true, "Hola, Clara: ya no nos resulta rentable.");
        await one.House.InAsync(scope => scope.GetRequiredService<Colofon.Decisions.DecisionDesk>().ReserveAsync(one.Id, "Ya no nos resulta rentable"));
        one.House.Clock.Pass(TimeSpan.FromMinutes(11));

        await one.RunAsync();

        Assert.Equal((DispatchState.Stopped, "leak"), ((await one.DispatchAsync()).State, (await one.DispatchAsync()).Fault));
        Assert.Empty(sink.Mails);
    }

    [Fact]
    public async Task A_withdrawn_case_sends_nothing_more()
    {
        await using var sink = MailSink.Open();
        await using var one = await OpenCase.MakeAsync(sink.Port);
        await one.SendAsync(WaysOut.LetterMail, isHeld: true);
        Assert.True(await one.House.InAsync(scope => scope.GetRequiredService<OffboardingDesk>().WithdrawAsync(one.Id, "Lo hemos hablado")));
        one.House.Clock.Pass(TimeSpan.FromMinutes(11));

        await one.RunAsync();

        Assert.Equal(DispatchState.Stopped, (await one.DispatchAsync()).State);
        Assert.Empty(sink.Mails);
    }
}
