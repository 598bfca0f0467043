using System.Net;
using System.Text;
using Colofon.Acceptance.Mail;
using Colofon.Acceptance.Offboardings;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Farewells;

public sealed class MeetingTests
{
    [Fact]
    public async Task I_can_plan_it_download_it_move_it_and_call_it_off()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));
        await me.PrepareAsync(at);
        await studio.RestAsync(me);
        await me.SubmitAsync(await me.GetAsync(at), at + "/stage");

        var planned = await me.PlanMeetingAsync(at);
        var meeting = planned.Path.Split('?')[0];
        var first = await InvitationAsync(me, planned, meeting);
        var moved = await me.SubmitAsync(await me.GetAsync(meeting), meeting, ("on", "2027-01-13"));
        var second = await InvitationAsync(me, moved, meeting);
        var third = await InvitationAsync(me, await me.SubmitAsync(moved, meeting + "/cancel"), meeting);

        Assert.Contains("DTSTART:20270112T153000Z", first);
        Assert.Contains("SUMMARY:Conversación sobre el proyecto", first);
        Assert.Contains("SEQUENCE:1\r\n", second);
        Assert.Contains("DTSTART:20270113T153000Z", second);
        Assert.Contains("METHOD:CANCEL", third);
        Assert.Single(new[] { first, second, third }.Select(text => text.Split("UID:")[1].Split("\r\n")[0]).Distinct());
    }

    [Theory]
    [InlineData("Cierre del proyecto")]
    [InlineData("Nuestra DESPEDIDA")]
    [InlineData("Ending our work")]
    public async Task The_title_does_not_tell_what_it_is_about_before_it_is_said(string title)
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));

        var page = await me.PlanMeetingAsync(at, ("title", title), ("email", "clara@ceramicas.example"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("dice de qué se trata antes de hablarlo", page.Text);
        Assert.Equal(0, await studio.LookAsync(db => db.Meetings.CountAsync()));
    }

    [Fact]
    public async Task Nobody_is_invited_before_it_is_prepared()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));

        var planned = await me.PlanMeetingAsync(at);
        var held = await me.SubmitAsync(planned, planned.Path.Split('?')[0] + "/invite", ("way", "meeting-ics"));

        Assert.Contains("Todavía no es el momento de enviarlo", held.Text);
        Assert.Equal(0, await studio.LookAsync(db => db.ReleasedCopies.CountAsync()));
    }

    private static async Task<string> InvitationAsync(Visitor me, Answer page, string meeting)
    {
        var released = await me.SubmitAsync(page, meeting + "/invite", ("way", "meeting-ics"));
        var file = await me.GetAsync(released.Page.QuerySelector("a[href*='invitation.ics']")!.GetAttribute("href")!);
        return Encoding.UTF8.GetString(file.Bytes).Replace("\r\n ", "", StringComparison.Ordinal);
    }
}
