using System.Net;
using Colofon.Accounts;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Accounts;

public sealed class SessionTests : IAsyncLifetime
{
    private const string Cookie = "colofon-session";

    private Studio studio = null!;
    private Visitor owner = null!;

    public async ValueTask InitializeAsync() => (studio, owner) = await Studio.OpenAsync();

    public async ValueTask DisposeAsync()
    {
        owner.Dispose();
        await studio.DisposeAsync();
    }

    [Fact]
    public async Task L10_A_cookie_is_worth_nothing_after_I_signed_out()
    {
        var token = owner.Cookies.GetCookies(studio.Address)[Cookie]!.Value;

        var outside = await owner.SubmitAsync(await owner.GetAsync("/"), "/sign-out");

        Assert.Equal(0, await studio.CountSessionsAsync());
        using var thief = studio.Visitor();
        thief.Cookies.Add(studio.Address, new Cookie(Cookie, token));
        Assert.StartsWith("/sign-in", (await thief.GetAsync("/")).Path);
        Assert.Equal("/sign-in", outside.Path);
    }

    [Fact]
    public async Task L10_A_session_of_one_node_is_one_of_the_other_and_ends_on_both()
    {
        await using var node = await studio.AgainAsync();
        using var me = node.Visitor();
        foreach (Cookie cookie in owner.Cookies.GetCookies(studio.Address))
            me.Cookies.Add(node.Address, new Cookie(cookie.Name, cookie.Value));

        var form = await owner.GetAsync("/settings/account");
        Assert.Equal("/settings/account?done=account", (await me.SubmitAsync(form, "/settings/account", ("name", "Inés de dos nodos"))).Path);
        await owner.SubmitAsync(form, "/sign-out");

        Assert.Equal("/sign-in", (await me.GetAsync("/")).Path);
    }

    [Fact]
    public async Task L10_When_the_keys_are_lost_I_am_asked_to_sign_in_or_go_on_and_nothing_breaks()
    {
        var page = await owner.GetAsync("/settings/account");
        await studio.BehindAsync(db => db.WriteAsync(() => db.Set<RingKey>().ExecuteDeleteAsync()));
        await using var later = await studio.AgainAsync();
        using var me = later.Visitor();
        foreach (Cookie cookie in owner.Cookies.GetCookies(studio.Address))
            me.Cookies.Add(later.Address, new Cookie(cookie.Name, cookie.Value));

        var shown = await me.GetAsync("/settings/account");
        var sent = await me.SubmitAsync(page, "/settings/account", ("name", "Inés Segunda"));

        Assert.Equal(HttpStatusCode.OK, shown.Status);
        Assert.Contains((int)sent.Status, new[] { 200, 400, 401 });
        Assert.Equal("/", (await me.SignInAsync(Studio.OwnerEmail)).Path);
    }

    [Fact]
    public async Task L16_Every_sign_in_gets_a_new_session_and_ends_the_one_the_browser_brought()
    {
        await studio.AddAsync(Team.MartaEmail, Role.Viewer);
        var before = owner.Cookies.GetCookies(studio.Address)[Cookie]!.Value;

        await owner.SignInAsync(Team.MartaEmail);

        Assert.NotEqual(before, owner.Cookies.GetCookies(studio.Address)[Cookie]!.Value);
        Assert.Equal(1, await studio.CountSessionsAsync());
        Assert.Equal(HttpStatusCode.Forbidden, (await owner.GetAsync("/settings/people")).Status);
    }

    [Fact]
    public async Task L16_A_session_that_somebody_planted_is_not_taken()
    {
        using var me = studio.Visitor();
        me.Cookies.Add(studio.Address, new Cookie(Cookie, new string('a', 64)));

        await me.SignInAsync(Studio.OwnerEmail);

        Assert.NotEqual(new string('a', 64), me.Cookies.GetCookies(studio.Address)[Cookie]!.Value);
    }

    [Fact]
    public async Task I_am_out_after_an_hour_without_use()
    {
        studio.Clock.Pass(TimeSpan.FromMinutes(59));
        Assert.Equal("/", (await owner.GetAsync("/")).Path);
        studio.Clock.Pass(TimeSpan.FromMinutes(61));
        Assert.Equal("/sign-in", (await owner.GetAsync("/")).Path);
    }

    [Fact]
    public async Task I_am_out_after_twelve_hours_however_busy()
    {
        for (var at = 0; at < 15; at++)
        {
            Assert.Equal("/", (await owner.GetAsync("/")).Path);
            studio.Clock.Pass(TimeSpan.FromMinutes(50));
        }
        Assert.Equal("/sign-in", (await owner.GetAsync("/")).Path);
    }

    [Fact]
    public async Task L11_A_person_whose_access_is_closed_is_out_at_the_next_request()
    {
        using var marta = await studio.JoinAsync(Team.MartaEmail, Role.Member);
        var open = await marta.GetAsync("/settings/account");
        var id = await studio.BehindAsync(db => db.Users.Where(row => row.Email == Team.MartaEmail).Select(row => row.Id).SingleAsync());

        await studio.UseAsync<PeopleDesk, PeopleAnswer>(desk => desk.DisableAsync(id));

        Assert.Equal("/sign-in", (await marta.GetAsync("/")).Path);
        Assert.Equal(HttpStatusCode.Unauthorized, (await marta.SubmitAsync(open, "/settings/account", ("name", "Otra"))).Status);
        Assert.Equal("marta", await studio.BehindAsync(db => db.Users.Where(row => row.Id == id).Select(row => row.DisplayName).SingleAsync()));
    }

    [Fact]
    public async Task Every_cookie_is_for_the_server_alone_and_for_our_own_pages()
    {
        using var me = studio.Visitor();
        var page = await me.GetOnceAsync("/sign-in");
        var inside = await me.PostOnceAsync("/sign-in", ("__RequestVerificationToken", page.Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")), ("email", Studio.OwnerEmail), ("password", Studio.Password));
        var spoken = await me.GetOnceAsync("/language/en");

        var cookies = new[] { page, inside, spoken }.SelectMany(answer => answer.Message.Headers.GetValues("Set-Cookie")).ToList();
        Assert.Equal(["colofon-device", "colofon-form", "colofon-language", Cookie], cookies.Select(cookie => cookie[..cookie.IndexOf('=')]).Order());
        Assert.All(cookies, cookie => Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase));
        Assert.All(cookies, cookie => Assert.Matches("(?i)samesite=(lax|strict)", cookie));
        Assert.All(cookies, cookie => Assert.Contains("path=/", cookie));
    }

    [Fact]
    public async Task A_token_is_nowhere_in_the_database()
    {
        var token = owner.Cookies.GetCookies(studio.Address)[Cookie]!.Value;

        Assert.False(await studio.BehindAsync(db => db.Sessions.AnyAsync(session => session.TokenHash == token)));
    }
}
