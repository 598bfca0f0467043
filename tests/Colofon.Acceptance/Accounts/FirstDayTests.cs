using System.Net;

namespace Colofon.Acceptance.Accounts;

public sealed class FirstDayTests
{
    [Fact]
    public async Task I_can_create_my_account_and_my_studio_and_I_am_inside()
    {
        await using var studio = await Studio.EmptyAsync();
        using var me = studio.Visitor();

        var welcome = await me.SetUpAsync();

        Assert.Equal(HttpStatusCode.OK, welcome.Status);
        Assert.Equal("/welcome", welcome.Path);
        Assert.Contains("Estudio Ejemplo", welcome.Html);
    }

    [Fact]
    public async Task Nobody_can_set_the_studio_up_a_second_time()
    {
        var (studio, _) = await Studio.OpenAsync();
        await using var closing = studio;
        using var stranger = studio.Visitor();

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync("/setup")).Status);
    }
}
