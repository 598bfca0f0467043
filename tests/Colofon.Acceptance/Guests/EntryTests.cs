using System.Net;
using Colofon.Acceptance.Feedback;
using Colofon.Acceptance.Offboardings;
using Colofon.Mail.Outbox;
using Colofon.Offboardings;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Guests;

/// <summary>How people of the other side come into the portal, and how nobody else does.</summary>
public sealed class EntryTests : IAsyncLifetime
{
    private Studio studio = null!;
    private Visitor me = null!;
    private Visitor them = null!;

    public async ValueTask InitializeAsync()
    {
        (studio, me) = await Studio.OpenAsync();
        them = studio.Visitor();
    }

    public async ValueTask DisposeAsync()
    {
        them.Dispose();
        me.Dispose();
        await studio.DisposeAsync();
    }

    [Fact]
    public async Task They_come_in_with_a_code_and_read_what_was_agreed()
    {
        var (_, portal) = await studio.HostAsync(me);

        var door = await them.GetAsync(portal);
        var inside = await them.ComeInAsync(studio, portal);

        Assert.Equal(HttpStatusCode.OK, door.Status);
        Assert.DoesNotContain("29 de enero", door.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, inside.Status);
        Assert.Contains("29 de enero de 2027", inside.Text, StringComparison.Ordinal);
        Assert.Contains("la puerta queda abierta", inside.Text, StringComparison.Ordinal);
        var letter = await them.GetAsync(inside.Page.QuerySelector("a[download]")!.GetAttribute("href")!);
        Assert.StartsWith("%PDF", System.Text.Encoding.ASCII.GetString(letter.Bytes[..4]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task I_am_written_my_address_in_my_language_and_form_of_address()
    {
        var (at, portal) = await studio.HostAsync(me, ("register", "Usted"));
        Assert.Contains(portal, await studio.MailOfAsync("portal-mail"), StringComparison.Ordinal);
        Assert.Contains("escriba esta misma dirección", await studio.MailOfAsync("portal-mail"), StringComparison.Ordinal);

        await me.InviteAsync(at, "portal-mail", ("name", "Ann Example"), ("email", "ann@ceramicas.example"), ("speech", "En"));

        Assert.Contains("type this same email address", await studio.MailOfAsync("portal-mail"), StringComparison.Ordinal);
        Assert.Contains("Send the code", (await them.GetAsync(await studio.PortalAsync())).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_they_know_there_is_no_portal_and_nobody_can_be_invited()
    {
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));
        var page = await me.GetAsync(at + "/portal");

        Assert.Contains("el portal se abre cuando ya lo saben", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Page.QuerySelectorAll("main form").Select(form => form.GetAttribute("action")), action => action == at + "/portal");
        Assert.Equal(0, await studio.LookAsync(db => db.Invitations.CountAsync()));
    }

    [Fact]
    public async Task An_address_of_a_case_that_went_back_is_the_same_nothing_as_any_other()
    {
        var (_, portal) = await studio.HostAsync(me);
        await studio.LookAsync(async db =>
        {
            db.Add((await db.Offboardings.SingleAsync()).Move(Stage.Prepared, null, null, db.Now));
            return await db.SaveChangesAsync();
        });

        var (early, nothing) = (await them.GetAsync(portal), await them.GetAsync("/p/00000000000000000000000000000000"));

        Assert.Equal(HttpStatusCode.NotFound, early.Status);
        Assert.Equal(nothing.Html, early.Html);
    }

    [Fact]
    public async Task L6_Somebody_who_is_not_invited_is_told_the_same_and_gets_nothing()
    {
        var (_, portal) = await studio.HostAsync(me);
        using var stranger = studio.Visitor();

        var (known, unknown) = (await them.AskCodeAsync(portal), await stranger.AskCodeAsync(portal, "nadie@otra.example"));

        Assert.Equal((known.Status, known.Path), (unknown.Status, unknown.Path));
        Assert.Equal(known.Text, unknown.Text);
        Assert.Equal(1, await studio.LookAsync(db => db.Dispatches.CountAsync(row => row.Way == "portal-code")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await stranger.TypeCodeAsync(portal, await studio.CodeAsync())).Status);
    }

    [Fact]
    public async Task A_code_opens_once_and_only_in_the_browser_that_asked()
    {
        var (_, portal) = await studio.HostAsync(me);
        await them.AskCodeAsync(portal);
        var code = await studio.CodeAsync();
        using var other = studio.Visitor();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await other.TypeCodeAsync(portal, code)).Status);

        Assert.Equal(HttpStatusCode.OK, (await them.TypeCodeAsync(portal, code)).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await them.TypeCodeAsync(portal, code)).Status);
        Assert.Equal(1, await studio.LookAsync(db => db.GuestSessions.CountAsync()));
    }

    [Fact]
    public async Task A_code_is_over_after_ten_minutes_and_after_five_tries()
    {
        var (_, portal) = await studio.HostAsync(me);
        await them.AskCodeAsync(portal);
        studio.Clock.Pass(TimeSpan.FromMinutes(10));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await them.TypeCodeAsync(portal, await studio.CodeAsync())).Status);

        await them.AskCodeAsync(portal);
        var code = await studio.CodeAsync();
        for (var i = 0; i < 5; i++)
            await them.TypeCodeAsync(portal, "x");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await them.TypeCodeAsync(portal, code)).Status);
    }

    [Fact]
    public async Task Of_a_code_and_a_session_only_hashes_are_kept()
    {
        var (_, portal) = await studio.HostAsync(me);
        await them.ComeInAsync(studio, portal);

        var code = await studio.LookAsync(db => db.EntryCodes.SingleAsync());
        var session = await studio.LookAsync(db => db.GuestSessions.SingleAsync());
        var cookie = them.Cookies.GetCookies(new Uri(studio.Address, portal)).Single(one => one.Name == "colofon-guest");

        Assert.Equal((64, 64, 64), (code.CodeHash.Length, code.BrowserHash.Length, session.TokenHash.Length));
        Assert.NotEqual(cookie.Value, session.TokenHash);
        Assert.Equal((portal, true), (cookie.Path, cookie.HttpOnly));
    }

    [Fact]
    public async Task The_eleventh_code_of_a_day_is_not_sent_and_I_am_told_so()
    {
        var (_, portal) = await studio.HostAsync(me);
        for (var i = 0; i < 10; i++)
            await them.AskCodeAsync(portal);

        var refused = await them.AskCodeAsync(portal);
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
        studio.Clock.Pass(TimeSpan.FromHours(25));
        Assert.Equal(HttpStatusCode.OK, (await them.AskCodeAsync(portal)).Status);
    }

    [Fact]
    public async Task L7_From_one_network_codes_are_not_tried_without_end_whichever_address_is_tried()
    {
        var (at, portal) = await studio.HostAsync(me);
        await me.InviteAsync(at, "portal-mail", ("name", "Otra Persona"), ("email", "otra@ceramicas.example"));
        var other = await studio.PortalAsync();
        for (var tried = 0; tried < 40; tried++)
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await them.TypeCodeAsync(tried % 2 == 0 ? portal : other, "12345678")).Status);

        var refused = await them.TypeCodeAsync(portal, "12345678");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
        Assert.Contains("Conviene esperar un poco", refused.Text, StringComparison.Ordinal);
        Assert.NotNull(refused.Message.Headers.RetryAfter);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await them.AskCodeAsync(portal)).Status);
        studio.Clock.Pass(TimeSpan.FromMinutes(15));
        Assert.Equal(HttpStatusCode.OK, (await them.AskCodeAsync(portal)).Status);
    }

    [Fact]
    public async Task A_session_ends_after_half_an_hour_away_after_eight_hours_and_when_access_is_taken_back()
    {
        var (at, portal) = await studio.HostAsync(me);
        await them.ComeInAsync(studio, portal);
        studio.Clock.Pass(TimeSpan.FromMinutes(31));
        Assert.NotNull((await them.GetAsync(portal)).Page.QuerySelector("#mail"));

        await them.ComeInAsync(studio, portal);
        for (var minutes = 0; minutes < 480; minutes += 20)
        {
            Assert.Null((await them.GetAsync(portal)).Page.QuerySelector("#mail"));
            studio.Clock.Pass(TimeSpan.FromMinutes(20));
        }
        Assert.NotNull((await them.GetAsync(portal)).Page.QuerySelector("#mail"));

        await them.ComeInAsync(studio, portal);
        await me.SignInAsync(Studio.OwnerEmail);
        var taken = await me.SubmitAsync(await me.GetAsync(at + "/portal"), at + "/portal/end");
        Assert.EndsWith("/portal?done=guest.ended", taken.Path, StringComparison.Ordinal);
        var gone = await them.GetAsync(portal);
        Assert.Equal(HttpStatusCode.Gone, gone.Status);
        Assert.Contains(Studio.OwnerEmail.Replace("ines", "hola", StringComparison.Ordinal), gone.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invitation_that_I_take_back_before_it_left_stays_here()
    {
        var (at, _) = await studio.HostAsync(me);
        await me.InviteAsync(at, "portal-mail", ("name", "Sol Relevo"), ("email", "Sol@relevo.example"), ("speech", "Es"), ("side", "Successor"));
        var invitation = (await studio.PortalAsync())[3..];

        await me.SubmitAsync(await me.GetAsync(at + "/portal"), at + "/portal/end", ("invitation", invitation));

        var states = await studio.LookAsync(db => db.Dispatches.Where(row => row.Way == "portal-mail").ToDictionaryAsync(row => row.Recipient.ToLower(), row => row.State));
        Assert.Equal((DispatchState.Undone, DispatchState.Held), (states["sol@relevo.example"], states.Single(pair => pair.Key != "sol@relevo.example").Value));
    }

    [Fact]
    public async Task I_can_leave()
    {
        var (_, portal) = await studio.HostAsync(me);
        var inside = await them.ComeInAsync(studio, portal);

        var outside = await them.SubmitAsync(inside, portal + "/leave");

        Assert.NotNull(outside.Page.QuerySelector("#mail"));
    }

    [Fact]
    public async Task Whoever_is_of_the_house_can_be_a_guest_in_the_same_browser()
    {
        var (_, portal) = await studio.HostAsync(me);

        Assert.Contains("29 de enero de 2027", (await me.ComeInAsync(studio, portal)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_mail_server_I_can_save_the_invitation_and_they_are_told_whom_to_ask()
    {
        var at = await studio.SayAsync(me);
        var saved = await me.InviteAsync(at, "portal-eml");
        var eml = await me.GetAsync(saved.Page.QuerySelector("#invitation-copies a")!.GetAttribute("href")!);
        var portal = await studio.PortalAsync();

        var asked = await them.AskCodeAsync(portal);

        Assert.Contains("X-Unsent", eml.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, asked.Status);
        Assert.Contains("No se ha perdido nada", asked.Text, StringComparison.Ordinal);
    }
}
