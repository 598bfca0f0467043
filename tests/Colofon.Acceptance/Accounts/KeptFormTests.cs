using System.Net;
using Colofon.Accounts;

namespace Colofon.Acceptance.Accounts;

public sealed class KeptFormTests : IAsyncLifetime
{
    private const string Typed = "Inés la de \"siempre\" <b> & ñ 👩‍🎨";

    private Studio studio = null!;
    private Visitor owner = null!;

    public async ValueTask InitializeAsync() => (studio, owner) = await Studio.OpenAsync();

    public async ValueTask DisposeAsync()
    {
        owner.Dispose();
        await studio.DisposeAsync();
    }

    [Fact]
    public async Task F3_What_I_typed_is_there_after_I_signed_in_again_and_one_press_sends_it()
    {
        var form = await owner.GetAsync("/settings/account");
        studio.Clock.Pass(TimeSpan.FromDays(3));

        var asked = await owner.SubmitAsync(form, "/settings/account", ("name", Typed));
        Assert.Equal(HttpStatusCode.Unauthorized, asked.Status);
        Assert.Contains("He guardado lo que escribiste", asked.Text);
        Assert.DoesNotContain("siempre", asked.Html);

        var shown = await owner.SubmitAsync(asked, "/sign-in", ("email", Studio.OwnerEmail), ("password", Studio.Password));
        Assert.Contains(Typed, shown.Text);
        Assert.DoesNotContain(Typed, (await owner.GetAsync("/settings/account")).Page.Body!.TextContent);

        var sent = await owner.SubmitAsync(shown, "/settings/account");
        Assert.Equal("/settings/account?done=account", sent.Path);
        Assert.Equal(Typed, sent.Page.QuerySelector("input[name=name]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task F3_A_wrong_password_on_the_way_loses_nothing()
    {
        var form = await owner.GetAsync("/settings/account");
        studio.Clock.Pass(TimeSpan.FromHours(2));

        var asked = await owner.SubmitAsync(form, "/settings/account", ("name", Typed));
        var again = await owner.SubmitAsync(asked, "/sign-in", ("email", Studio.OwnerEmail), ("password", "no era esta frase larga"));
        var shown = await owner.SubmitAsync(again, "/sign-in", ("email", Studio.OwnerEmail), ("password", Studio.Password));

        Assert.Contains(Typed, shown.Text);
    }

    [Fact]
    public async Task F3_A_page_that_another_session_drew_is_shown_again_to_be_sent()
    {
        var form = await owner.GetAsync("/settings/account");
        using var marta = await studio.JoinAsync(Team.MartaEmail, Role.Member);

        var shown = await marta.SubmitAsync(form, "/settings/account", ("name", Typed));
        Assert.Equal(HttpStatusCode.BadRequest, shown.Status);
        var sent = await marta.SubmitAsync(shown, "/settings/account");

        Assert.Equal(Typed, sent.Page.QuerySelector("input[name=name]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task F3_What_I_typed_is_not_shown_to_whoever_signs_in_instead_of_me()
    {
        await studio.AddAsync(Team.MartaEmail, Role.Member);
        var form = await owner.GetAsync("/settings/account");
        studio.Clock.Pass(TimeSpan.FromHours(2));

        var asked = await owner.SubmitAsync(form, "/settings/account", ("name", Typed));
        var inside = await owner.SubmitAsync(asked, "/sign-in", ("email", Team.MartaEmail), ("password", Studio.Password));

        Assert.DoesNotContain("siempre", inside.Html);
    }

    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task A_form_that_another_site_sent_is_not_kept(string header, string value)
    {
        using var victim = studio.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/settings/account") { Content = new FormUrlEncodedContent([new("name", Typed)]) };
        request.Headers.Add(header, value);

        var asked = await victim.FollowAsync(await victim.Http.SendAsync(request));

        Assert.Null(asked.Page.QuerySelector("input[name=kept]"));
    }

    [Fact]
    public async Task A_password_is_never_kept()
    {
        var form = await owner.GetAsync("/settings/password");
        studio.Clock.Pass(TimeSpan.FromHours(2));

        var asked = await owner.SubmitAsync(form, "/settings/password", ("currentPassword", Studio.Password), ("newPassword", "otra frase larga y nueva"));

        Assert.Null(asked.Page.QuerySelector("input[name=kept]"));
        Assert.Contains("vuelve a enviarlo", asked.Text);
    }

    [Fact]
    public async Task A_file_is_not_kept_and_I_am_told()
    {
        using var stranger = studio.Visitor();
        using var file = new MultipartFormDataContent { { new StringContent("a,b"), "file", "horas.csv" } };

        var asked = await stranger.FollowAsync(await stranger.Http.PostAsync("/settings/account", file));

        Assert.Equal(HttpStatusCode.Unauthorized, asked.Status);
        Assert.Contains("si era un archivo, tendrás que elegirlo otra vez", asked.Text);
    }

    [Fact]
    public async Task A_script_is_told_and_not_given_a_page()
    {
        using var stranger = studio.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/settings/account") { Content = new FormUrlEncodedContent([]) };
        request.Headers.Add("Sec-Fetch-Mode", "cors");

        Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.Http.SendAsync(request)).StatusCode);
    }
}
