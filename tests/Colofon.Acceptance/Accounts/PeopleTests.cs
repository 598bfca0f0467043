using System.Net;
using System.Text.RegularExpressions;
using Colofon.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Accounts;

public sealed partial class PeopleTests : IAsyncLifetime
{
    private const string Token = "__RequestVerificationToken";
    private const string Own = "mi propia frase de siempre";

    private Studio studio = null!;
    private Visitor owner = null!;

    public async ValueTask InitializeAsync() => (studio, owner) = await Studio.OpenAsync();

    public async ValueTask DisposeAsync()
    {
        owner.Dispose();
        await studio.DisposeAsync();
    }

    [Fact]
    public async Task I_can_give_somebody_access_and_they_choose_their_own_password_before_anything_else()
    {
        var lent = await AddMartaAsync();
        using var marta = studio.Visitor();

        var first = await marta.SignInAsync(Team.MartaEmail, lent);
        Assert.Equal("/settings/password", first.Path);
        Assert.Equal("/settings/password", (await marta.GetAsync("/imports")).Path);
        Assert.Equal(HttpStatusCode.Forbidden, (await marta.PostAsync("/settings/account", (Token, first.Page.QuerySelector($"input[name={Token}]")!.GetAttribute("value")), ("name", "Otra"))).Status);
        var inside = await marta.SubmitAsync(first, "/settings/password", ("currentPassword", lent), ("newPassword", Own));

        Assert.Equal("/settings/account?done=password", inside.Path);
        Assert.Equal("/imports", (await marta.GetAsync("/imports")).Path);
        Assert.Equal("/", (await marta.SignInAsync(Team.MartaEmail, Own)).Path);
        Assert.DoesNotContain(lent, (await owner.GetAsync("/settings/people")).Html);
    }

    [Fact]
    public async Task A_first_password_that_waited_a_week_opens_nothing()
    {
        var lent = await AddMartaAsync();
        studio.Clock.Pass(TimeSpan.FromDays(8));
        using var marta = studio.Visitor();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await marta.SignInAsync(Team.MartaEmail, lent)).Status);
    }

    [Fact]
    public async Task The_same_address_twice_is_refused_beside_the_field()
    {
        await AddMartaAsync();

        var again = await owner.SubmitAsync(await owner.GetAsync("/settings/people"), "/settings/people", ("name", "Marta"), ("email", Team.MartaEmail.ToUpperInvariant()), ("role", "Member"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Contains("Ya hay una cuenta con este correo", again.Page.GetElementById("email-error")!.TextContent);
    }

    [Fact]
    public async Task A_change_of_role_is_felt_at_the_next_request()
    {
        using var marta = await studio.JoinAsync(Team.MartaEmail, Role.Viewer);
        var person = await PageOfMartaAsync();

        var changed = await owner.SubmitAsync(person, Action(person, "role"), ("role", "Owner"));

        Assert.Contains("Papel cambiado", changed.Text);
        Assert.Equal(HttpStatusCode.OK, (await marta.GetAsync("/settings/people")).Status);
        await owner.SubmitAsync(person, Action(person, "role"), ("role", "Viewer"));
        Assert.Equal(HttpStatusCode.Forbidden, (await marta.GetAsync("/settings/people")).Status);
    }

    [Fact]
    public async Task Closing_an_access_ends_its_sessions_and_opening_it_again_lets_them_back()
    {
        using var marta = await studio.JoinAsync(Team.MartaEmail, Role.Member);
        var person = await PageOfMartaAsync();

        var closed = await owner.SubmitAsync(person, Action(person, "disable"));
        Assert.StartsWith("/sign-in", (await marta.GetAsync("/")).Path);
        Assert.Equal(1, await studio.CountSessionsAsync());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await marta.SignInAsync(Team.MartaEmail)).Status);

        await owner.SubmitAsync(closed, Action(closed, "enable"));
        Assert.Equal("/", (await marta.SignInAsync(Team.MartaEmail)).Path);
    }

    [Fact]
    public async Task A_new_password_ends_the_sessions_and_the_old_password()
    {
        using var marta = await studio.JoinAsync(Team.MartaEmail, Role.Member);
        var person = await PageOfMartaAsync();

        var shown = await owner.SubmitAsync(person, Action(person, "password"));

        Assert.StartsWith("/sign-in", (await marta.GetAsync("/")).Path);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await marta.SignInAsync(Team.MartaEmail)).Status);
        Assert.Equal("/settings/password", (await marta.SignInAsync(Team.MartaEmail, Lent().Match(shown.Text).Value)).Path);
    }

    [Fact]
    public async Task I_can_let_somebody_read_the_reserved_reasons_and_withdraw_it()
    {
        await studio.AddAsync(Team.MartaEmail, Role.Member);
        var person = await PageOfMartaAsync();

        var granted = await owner.SubmitAsync(person, Action(person, "reserved"));
        Assert.True(await ReadsAsync());
        await owner.SubmitAsync(granted, Action(granted, "reserved"));

        Assert.False(await ReadsAsync());
        Assert.Equal(["account.reserved-granted", "account.reserved-withdrawn"], (await studio.JournalCodesAsync())[^2..]);
    }

    [Theory]
    [InlineData("disable")]
    [InlineData("role")]
    public async Task The_last_owner_stays(string verb)
    {
        var people = await owner.GetAsync("/settings/people");
        var me = await owner.GetAsync(people.Page.QuerySelector("th a")!.GetAttribute("href")!);

        var refused = await owner.SubmitAsync(me, Action(me, verb), ("role", "Member"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("única persona titular", refused.Text);
        Assert.Equal("/settings/people", (await owner.GetAsync("/settings/people")).Path);
    }

    [Fact]
    public async Task Of_two_owners_who_close_each_others_access_at_once_one_stays()
    {
        var other = await studio.AddAsync(Team.MartaEmail, Role.Owner);
        var first = await studio.BehindAsync(db => db.Users.Where(row => row.Email == Studio.OwnerEmail).Select(row => row.Id).SingleAsync());

        var answers = await Task.WhenAll(new[] { first, other.Id }.Select(id => studio.UseAsync<PeopleDesk, PeopleAnswer>(desk => desk.DisableAsync(id))));

        Assert.Equal([PeopleAnswer.Done, PeopleAnswer.LastOwner], answers.Order());
    }

    [Fact]
    public async Task The_journal_tells_what_happened_to_people_in_both_languages()
    {
        await AddMartaAsync();
        var person = await PageOfMartaAsync();
        await owner.SubmitAsync(person, Action(person, "role"), ("role", "Viewer"));
        await owner.SubmitAsync(person, Action(person, "disable"));

        Assert.Contains("Inés cambió el papel de Marta a lectura", (await owner.GetAsync("/journal")).Text);
        await owner.GetAsync("/language/en");
        Assert.Contains("Inés closed the access of Marta", (await owner.GetAsync("/journal")).Text);
    }

    private async Task<string> AddMartaAsync()
    {
        var shown = await owner.SubmitAsync(await owner.GetAsync("/settings/people"), "/settings/people", ("name", "Marta"), ("email", Team.MartaEmail), ("role", "Member"));
        Assert.Equal(HttpStatusCode.OK, shown.Status);
        return Lent().Match(shown.Text).Value;
    }

    private async Task<Answer> PageOfMartaAsync()
    {
        var people = await owner.GetAsync("/settings/people");
        return await owner.GetAsync(people.Page.QuerySelectorAll("th a").Single(link => link.TextContent is "Marta" or "marta").GetAttribute("href")!);
    }

    private static string Action(Answer page, string verb) =>
        page.Page.QuerySelectorAll("form").Select(form => form.GetAttribute("action")!).Single(action => action.EndsWith("/" + verb, StringComparison.Ordinal));

    private Task<bool> ReadsAsync() => studio.LookAsync(db => db.Memberships.AnyAsync(row => row.ReadsReserved));

    [GeneratedRegex("([a-z0-9]{4}-){5}[a-z0-9]{4}")]
    private static partial Regex Lent();
}
