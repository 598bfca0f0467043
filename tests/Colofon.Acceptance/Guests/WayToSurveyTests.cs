using System.Net;
using Colofon.Acceptance.Feedback;
using Colofon.Aftercare;
using Colofon.Offboardings;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Guests;

/// <summary>From the portal to the survey: for the person who was asked, and nobody else.</summary>
public sealed class WayToSurveyTests : IAsyncLifetime
{
    private Studio studio = null!;
    private Visitor me = null!;
    private Visitor them = null!;
    private string at = "";
    private string portal = "";

    public async ValueTask InitializeAsync()
    {
        (studio, me) = await Studio.OpenAsync();
        them = studio.Visitor();
        (at, portal) = await studio.HostAsync(me);
        await me.InviteAsync(at, "portal-mail", ("name", "Otra Persona"), ("email", "otra@ceramicas.example"));
        await studio.TurnAsync(await studio.LookAsync(db => db.Offboardings.Select(row => row.Id).SingleAsync()), Stage.Closed, Door.Open);
    }

    public async ValueTask DisposeAsync()
    {
        them.Dispose();
        me.Dispose();
        await studio.DisposeAsync();
    }

    [Fact]
    public async Task I_go_from_the_portal_to_the_questions_and_once_answered_the_way_is_gone()
    {
        var before = await them.ComeInAsync(studio, portal);
        Assert.Null(before.Page.QuerySelector("#survey"));
        await me.AskAsync(at, "survey-eml", ("email", Visits.Email), ("recipient", "Clara Muestra"));

        var inside = await them.GetAsync(portal);
        Assert.DoesNotContain("/s/", inside.Html, StringComparison.Ordinal);
        var sheet = await them.SubmitAsync(inside, portal + "/survey");
        Assert.StartsWith("/s/", sheet.Path, StringComparison.Ordinal);
        var again = await them.SubmitAsync(inside, portal + "/survey");
        Assert.Equal((2, HttpStatusCode.NotFound), (await studio.LookAsync(db => db.SurveyLinks.CountAsync()), (await them.GetAsync(sheet.Path)).Status));

        await them.SubmitAsync(again, again.Path + "/decline");

        Assert.Null((await them.GetAsync(portal)).Page.QuerySelector("#survey"));
        Assert.Equal(HttpStatusCode.NotFound, (await them.SubmitAsync(inside, portal + "/survey")).Status);
    }

    [Fact]
    public async Task Another_person_of_theirs_finds_no_way_to_it()
    {
        var theirs = await studio.PortalAsync();
        await me.AskAsync(at, "survey-eml", ("email", Visits.Email), ("recipient", "Clara Muestra"));
        using var other = studio.Visitor();
        var inside = await other.ComeInAsync(studio, theirs, "otra@ceramicas.example");

        Assert.Null(inside.Page.QuerySelector("#survey"));
        var token = inside.Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value");
        Assert.Equal(HttpStatusCode.NotFound, (await other.PostAsync(theirs + "/survey", ("__RequestVerificationToken", token))).Status);
        Assert.Equal(1, await studio.LookAsync(db => db.SurveyLinks.CountAsync()));
    }
}
