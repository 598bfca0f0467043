using System.Net;
using Colofon.Offboardings;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Offboardings;

public sealed class StagesTests
{
    [Fact]
    public async Task I_am_told_to_keep_what_was_promised_until_the_last_day()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = await studio.SayAsync(me);

        var handing = await me.SubmitAsync(await me.GetAsync(at), at + "/stage");

        Assert.Contains("Empieza el traspaso.", handing.Text);
        Assert.Equal(Stage.HandingOver, await studio.StageAsync());
        Assert.Contains("Antes de cerrar", handing.Text);
        Assert.Contains("el último día, cumplido", handing.Text);
        Assert.Contains("Seguir sin esperar a cumplir el último día", handing.Text);
    }

    [Fact]
    public async Task Once_it_is_said_I_withdraw_only_with_a_reason_and_I_am_told_what_it_means()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = await studio.SayAsync(me);
        var overview = await me.GetAsync(at);
        Assert.Contains("Retirarlo aquí no lo desdice", overview.Text);

        var asked = await me.SubmitAsync(overview, at + "/withdraw", ("withdrawWhy", " "));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.Status);
        Assert.Equal(Stage.Announced, await studio.StageAsync());

        await me.SubmitAsync(asked, at + "/withdraw", ("withdrawWhy", "lo hablamos y seguimos con otro alcance"));
        Assert.Equal(Stage.Withdrawn, await studio.StageAsync());
        Assert.Equal(1, await studio.LookAsync(db => db.ReleasedCopies.CountAsync()));
    }

    [Fact]
    public async Task After_withdrawing_nothing_can_be_changed_by_its_addresses()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));
        var decision = await me.GetAsync(at + "/decision");
        var contract = await me.GetAsync(at + "/contract");
        await me.SubmitAsync(await me.GetAsync(at), at + "/withdraw");

        await me.SubmitAsync(decision, at + "/reserved", ("reserved", "después"));
        await me.SubmitAsync(decision, at + "/door", ("door", "Open"));
        await me.SubmitAsync(contract, at + "/dates", ("toldOn", "2026-11-26"), ("endsOn", "2027-01-29"));

        Assert.Equal(0, await studio.LookAsync(db => db.ReservedReasons.CountAsync()));
        Assert.Equal(0, await studio.LookAsync(db => db.DoorPolicies.CountAsync()));
        Assert.Null(await studio.LookAsync(db => db.Offboardings.Select(row => row.EndsOn).SingleAsync()));
    }

    [Fact]
    public async Task F4_Two_people_who_move_a_case_at_once_move_it_once()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = await studio.SayAsync(me);
        List<Answer> pages = [await me.GetAsync(at), await me.GetAsync(at), await me.GetAsync(at)];

        var moved = await Task.WhenAll(pages.Select(page => me.SubmitAsync(page, at + "/stage")));

        Assert.All(moved, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.Equal(1, await studio.LookAsync(db => db.StageChanges.CountAsync(change => change.To == Stage.HandingOver)));
    }
}
