using System.Net;
using Colofon.Accounts;
using Colofon.Web.Accounts.SigningIn;
using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Acceptance.Accounts;

public sealed class SignInTests : IAsyncLifetime
{
    private const string Wrong = "otra frase que no es la mía";

    private Studio studio = null!;
    private Visitor owner = null!;

    public async ValueTask InitializeAsync() => (studio, owner) = await Studio.OpenAsync();

    public async ValueTask DisposeAsync()
    {
        owner.Dispose();
        await studio.DisposeAsync();
    }

    [Fact]
    public async Task I_can_sign_in_and_out_and_be_led_where_I_was_going()
    {
        using var me = studio.Visitor();
        var asked = await me.GetAsync("/settings/account");
        Assert.Equal("/sign-in?back=%2Fsettings%2Faccount", asked.Path);

        var inside = await me.SubmitAsync(asked, "/sign-in", ("email", "  INES@Estudio.Example "), ("password", Studio.Password));
        Assert.Equal("/settings/account", inside.Path);

        var outside = await me.SubmitAsync(inside, "/sign-out");
        Assert.Equal("/sign-in", outside.Path);
        Assert.Equal("/sign-in", (await me.GetAsync("/")).Path);
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("https://evil.example/")]
    [InlineData("https:evil.example")]
    [InlineData("/%0d%0aSet-Cookie: a=b\r\nX: y")]
    [InlineData("javascript:alert(1)")]
    public async Task F12_I_am_never_led_to_another_site(string back)
    {
        using var me = studio.Visitor();
        var page = await me.GetAsync("/sign-in?back=" + Uri.EscapeDataString(back));

        var form = page.Page.QuerySelector("input[name=back]");
        var inside = await me.PostOnceAsync("/sign-in", ("__RequestVerificationToken", page.Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")), ("back", form!.GetAttribute("value")), ("email", Studio.OwnerEmail), ("password", Studio.Password));

        Assert.Equal(HttpStatusCode.Found, inside.Status);
        Assert.Equal("/", inside.Message.Headers.Location!.OriginalString);
        Assert.DoesNotContain(inside.Message.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("a=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task I_cannot_learn_who_has_an_account()
    {
        var member = await studio.AddAsync(Team.MartaEmail, Role.Member);
        await studio.UseAsync<PeopleDesk, PeopleAnswer>(desk => desk.DisableAsync(member.Id));
        using var stranger = studio.Visitor();

        var known = await stranger.SignInAsync(Studio.OwnerEmail, Wrong);
        var unknown = await stranger.SignInAsync("nadie@estudio.example", Wrong);
        var disabled = await stranger.SignInAsync(Team.MartaEmail);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, known.Status);
        Assert.All([unknown, disabled], other => Assert.Equal((known.Status, Said(known)), (other.Status, Said(other))));
    }

    [Fact]
    public async Task A_wrong_password_keeps_my_address_and_never_the_password()
    {
        using var me = studio.Visitor();

        var again = await me.SignInAsync(Studio.OwnerEmail, Wrong);

        Assert.Contains(Studio.OwnerEmail, again.Html);
        Assert.DoesNotContain(Wrong, WebUtility.HtmlDecode(again.Html));
    }

    [Fact]
    public async Task After_ten_wrong_passwords_I_am_told_how_long_to_wait_and_then_may_go_on()
    {
        using var me = studio.Visitor();
        for (var at = 0; at < 10; at++)
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await me.SignInAsync(Studio.OwnerEmail, Wrong)).Status);

        var waiting = await me.SignInAsync(Studio.OwnerEmail);
        Assert.Equal(HttpStatusCode.TooManyRequests, waiting.Status);
        Assert.Contains("15 minutos", waiting.Text);
        Assert.Equal(TimeSpan.FromMinutes(15), waiting.Message.Headers.RetryAfter!.Delta);

        studio.Clock.Pass(TimeSpan.FromMinutes(15));
        Assert.Equal("/", (await me.SignInAsync(Studio.OwnerEmail)).Path);
    }

    [Fact]
    public async Task L1_The_right_password_works_from_my_browser_while_others_guess_and_the_journal_tells_once()
    {
        await owner.SubmitAsync(await owner.GetAsync("/"), "/sign-out");
        var guard = studio.Services.GetRequiredService<SignInGuard>();
        // As many addresses as a botnet has cannot be had here, so all but the last guess are made at the guard.
        foreach (var address in Enumerable.Range(0, 99))
            guard.Begin(new("INES@ESTUDIO.EXAMPLE", "address " + address, null));
        using var stranger = studio.Visitor();
        await stranger.SignInAsync(Studio.OwnerEmail, Wrong);

        Assert.Equal(HttpStatusCode.TooManyRequests, (await stranger.SignInAsync(Studio.OwnerEmail)).Status);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await stranger.SignInAsync(Studio.OwnerEmail)).Status);
        Assert.Equal("/", (await owner.SignInAsync(Studio.OwnerEmail)).Path);
        Assert.Single(await studio.JournalCodesAsync(), "account.guessed");
    }

    [Fact]
    public async Task L2_One_password_tried_on_many_accounts_is_stopped_at_the_address_and_locks_nobody()
    {
        using var stranger = studio.Visitor();
        for (var at = 0; at < 20; at++)
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await stranger.SignInAsync($"persona{at}@estudio.example", Wrong)).Status);

        Assert.Equal(HttpStatusCode.TooManyRequests, (await stranger.SignInAsync("persona20@estudio.example", Wrong)).Status);
        Assert.Equal("/", (await owner.SignInAsync(Studio.OwnerEmail)).Path);
    }

    [Theory]
    [InlineData("\u202Eines@estudio.example")]
    [InlineData("іnes@estudio.example")]
    [InlineData("ines@estudio.example'; DROP TABLE \"Accounts\"; --")]
    public async Task L3_A_strange_name_is_a_name_nobody_has(string name)
    {
        using var stranger = studio.Visitor();

        var answer = await stranger.SignInAsync(name);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.NotEqual("/", answer.Path);
    }

    [Fact]
    public async Task L3_A_name_with_a_character_that_cannot_be_stored_is_refused_and_explained()
    {
        using var stranger = studio.Visitor();

        var answer = await stranger.SignInAsync("ines@estudio.example\0");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("no se puede guardar", answer.Text);
    }

    [Fact]
    public async Task L3_A_name_that_is_too_long_is_refused_before_anything_is_looked_up()
    {
        using var stranger = studio.Visitor();

        var answer = await stranger.SignInAsync(new string('a', 500_000));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.NotNull(answer.Page.GetElementById("email-error"));
    }

    [Fact]
    public async Task L4_A_huge_password_is_refused_by_its_length_before_it_is_hashed()
    {
        using var stranger = studio.Visitor();
        var page = await stranger.GetAsync("/sign-in");
        using var first = await studio.Services.GetRequiredService<HashTurns>().TakeAsync(default);
        using var second = await studio.Services.GetRequiredService<HashTurns>().TakeAsync(default);

        // Nobody can hash now: what is refused all the same was refused before.
        var answer = await stranger.SubmitAsync(page, "/sign-in", ("email", Studio.OwnerEmail), ("password", new string('a', 1_000_000)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
    }

    [Fact]
    public async Task L5_Many_who_sign_in_at_once_wait_shortly_or_are_told_to_and_the_pages_go_on()
    {
        var visitors = Enumerable.Range(0, 20).Select(_ => studio.Visitor()).ToList();
        var pages = await Task.WhenAll(visitors.Select(visitor => visitor.GetAsync("/sign-in")));

        var tries = visitors.Select((visitor, at) => visitor.SubmitAsync(pages[at], "/sign-in", ("email", $"persona{at}@estudio.example"), ("password", Wrong))).ToList();
        var page = await owner.GetAsync("/settings");
        var answers = await Task.WhenAll(tries);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.All(answers, answer => Assert.Contains((int)answer.Status, new[] { 422, 429 }));
        visitors.ForEach(visitor => visitor.Dispose());
    }

    [Fact]
    public async Task I_am_the_same_from_every_keyboard()
    {
        const string Phrase = "camión añejo y pingüino";
        var account = await studio.UseAsync<AccountDesk, Account>(async desk => (await desk.AddPersonAsync(Team.MartaEmail, "Marta", Phrase, Role.Member, Language.Speech.Es)).Account!);
        using var me = studio.Visitor();

        Assert.NotEqual(Phrase, Phrase.Normalize(System.Text.NormalizationForm.FormD));
        Assert.Equal("/", (await me.SignInAsync(account.Email!, Phrase.Normalize(System.Text.NormalizationForm.FormD))).Path);
        Assert.Equal("/", (await me.SignInAsync(account.Email!, Phrase)).Path);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await me.SignInAsync(account.Email!, Phrase + " ")).Status);
    }

    private static string Said(Answer answer) => answer.Page.QuerySelector(".error-summary")!.TextContent + answer.Page.GetElementById("password-error")!.TextContent;
}
