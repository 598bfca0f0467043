using Colofon.Mail;
using Colofon.Mail.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Core.Tests.Mail;

public sealed class MailerTests
{
    [Fact]
    public async Task What_I_send_waits_ten_minutes_and_what_somebody_waits_for_does_not()
    {
        await using var slow = await OpenCase.MakeAsync(port: 25);
        await using var quick = await OpenCase.MakeAsync(port: 25);

        var held = (await slow.SendAsync(WaysOut.LetterMail, isHeld: true)).Dispatch!;
        var now = (await quick.SendAsync(WaysOut.LetterMail, isHeld: false)).Dispatch!;

        Assert.Equal((DispatchState.Held, slow.House.Clock.GetUtcNow() + TimeSpan.FromMinutes(10)), (held.State, held.DueAt));
        Assert.Equal((DispatchState.Waiting, quick.House.Clock.GetUtcNow()), (now.State, now.DueAt));
    }

    [Fact]
    public async Task The_message_is_kept_as_it_was_released_and_named_by_nothing_but_chance()
    {
        await using var one = await OpenCase.MakeAsync(port: 25);

        var dispatch = (await one.SendAsync(WaysOut.LetterMail, isHeld: true)).Dispatch!;

        var copy = await one.House.DbAsync(db => db.ReleasedCopies.SingleAsync());
        var text = System.Text.Encoding.ASCII.GetString(copy.Bytes);
        Assert.Equal(copy.PublicId, dispatch.PublicId);
        Assert.Contains($"Message-ID: <{dispatch.PublicId}@estudio.example>", text);
        Assert.DoesNotContain(dispatch.Id.ToString(), text);
    }

    [Fact]
    public async Task Without_a_server_nothing_is_queued_and_nothing_counts_as_released()
    {
        await using var one = await OpenCase.MakeAsync();

        var outcome = await one.SendAsync(WaysOut.LetterMail, isHeld: true);

        Assert.Equal("no-server", outcome.Refusal);
        Assert.Equal(0, await one.House.DbAsync(db => db.ReleasedCopies.CountAsync()));
    }

    [Fact]
    public async Task After_the_day_of_no_contact_nothing_is_queued()
    {
        await using var one = await OpenCase.MakeAsync(port: 25);
        await one.CloseDoorAsync(new DateOnly(2026, 11, 23));

        Assert.Equal("door-closed", (await one.SendAsync(WaysOut.LetterMail, isHeld: true)).Refusal);
    }

    [Fact]
    public async Task I_can_undo_it_once_and_only_before_it_leaves()
    {
        await using var one = await OpenCase.MakeAsync(port: 25);
        var dispatch = (await one.SendAsync(WaysOut.LetterMail, isHeld: true)).Dispatch!;

        Assert.True(await one.DeskAsync(desk => desk.UndoAsync(one.Id, dispatch.CopyId)));
        Assert.False(await one.DeskAsync(desk => desk.UndoAsync(one.Id, dispatch.CopyId)));
        Assert.False(await one.DeskAsync(desk => desk.SendAgainAsync(one.Id, dispatch.CopyId)));

        Assert.Equal([DispatchState.Held, DispatchState.Undone], (await one.StepsAsync()).Select(step => step.State));
    }

    [Fact]
    public async Task F4_The_same_copy_is_never_in_the_outbox_twice()
    {
        await using var one = await OpenCase.MakeAsync(port: 25);
        var first = (await one.SendAsync(WaysOut.LetterMail, isHeld: true)).Dispatch!;

        await Assert.ThrowsAsync<DbUpdateException>(() => one.House.InAsync(async scope =>
        {
            var db = (Colofon.Storage.ColofonDb)scope.GetService(typeof(Colofon.Storage.ColofonDb))!;
            var file = (await ((Colofon.Offboardings.CaseFiles)scope.GetService(typeof(Colofon.Offboardings.CaseFiles))!).FindAsync(one.Id))!;
            await ((Mailer)scope.GetService(typeof(Mailer))!).QueueAsync(file, await db.ReleasedCopies.SingleAsync(row => row.Id == first.CopyId), OpenCase.Clara);
            return await db.SaveChangesAsync();
        }));
    }
}
