using System.Net;
using Colofon.Accounts;
using Colofon.Signals;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Acceptance.Accounts;

public sealed class SetupTests
{
    [Fact]
    public async Task I_can_say_how_my_studio_works_on_the_first_page()
    {
        await using var studio = await Studio.EmptyAsync();
        using var me = studio.Visitor();

        var welcome = await me.SetUpAsync(
            ("language", "en"),
            ("timeZone", "other"),
            ("otherZone", "Africa/Casablanca"),
            ("region", "ES-MD"),
            ("workingHours", "lu-ju 9-14, 16-19; vi 8-15"),
            ("ownAddresses", "hola@estudio.example, INES@estudio.example"),
            ("targetRate", "60,50"),
            ("floorRate", "45")
        );

        Assert.Equal("/welcome", welcome.Path);
        var workspace = await studio.LookAsync(db => db.HereAsync());
        Assert.Equal(("Estudio Ejemplo", "Africa/Casablanca", "ES-MD", 60.50m, 45m), (workspace.Name, workspace.TimeZone, workspace.Region, workspace.TargetRate, workspace.FloorRate));
        Assert.Equal(WorkingHours.TryParse("mon-thu 9:00-14:00,16:00-19:00; fri 8:00-15:00"), WorkingHours.TryParse(workspace.WorkingHours));
        Assert.Equal(["hola@estudio.example", Studio.OwnerEmail], await studio.LookAsync(db => db.OwnAddresses.Select(row => row.Address).Order().ToListAsync()));
    }

    [Fact]
    public async Task I_am_told_beside_each_field_what_is_wrong_and_keep_what_I_typed_but_the_password()
    {
        await using var studio = await Studio.EmptyAsync();
        using var me = studio.Visitor();

        var again = await me.SetUpAsync(
            ("name", " "),
            ("email", "ines sin arroba"),
            ("password", "una frase larga para entrar"),
            ("timeZone", "other"),
            ("otherZone", "Luna/Tranquilidad"),
            ("workingHours", "cuando puedo"),
            ("ownAddresses", "hola@estudio.example nada"),
            ("targetRate", "40"),
            ("floorRate", "50")
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.All(["name", "email", "otherZone", "workingHours", "ownAddresses", "floorRate"], name => Assert.NotNull(again.Page.GetElementById(name + "-error")));
        Assert.Contains("cuando puedo", again.Html);
        Assert.Contains("hola@estudio.example nada", again.Html);
        Assert.DoesNotContain("una frase larga para entrar", again.Html);
        Assert.Equal(0, await CountAccountsAsync(studio));
    }

    [Fact]
    public async Task Of_two_who_set_the_studio_up_at_once_one_wins_and_the_other_leaves_nothing()
    {
        await using var studio = await Studio.EmptyAsync();
        var visitors = Enumerable.Range(0, 4).Select(_ => studio.Visitor()).ToList();
        var pages = await Task.WhenAll(visitors.Select(visitor => visitor.GetAsync("/setup")));

        var answers = await Task.WhenAll(visitors.Select((visitor, at) => visitor.SubmitAsync(pages[at], "/setup", Fields(at))));

        Assert.Single(answers, answer => answer.Path == "/welcome");
        Assert.All(answers.Where(answer => answer.Path != "/welcome"), answer => Assert.Contains((int)answer.Status, new[] { 404, 429 }));
        Assert.Equal((1, 1), (await CountAccountsAsync(studio), await studio.LookAsync(db => db.Workspaces.CountAsync())));
        visitors.ForEach(visitor => visitor.Dispose());
    }

    [Fact]
    public async Task A_studio_that_a_command_opened_before_anybody_had_an_account_becomes_mine()
    {
        await using var studio = await Studio.EmptyAsync();
        await using (var scope = studio.Services.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<AccountDesk>().OpenWorkspaceAsync(new WorkspaceStart("Mi estudio", Colofon.Language.Speech.Es, "Europe/Madrid"));
        using var me = studio.Visitor();

        await me.SetUpAsync();

        Assert.Equal(["Estudio Ejemplo"], await studio.LookAsync(db => db.Workspaces.Select(row => row.Name).ToListAsync()));
    }

    [Theory]
    [InlineData("es", "Trae tus datos")]
    [InlineData("en", "Bring your data")]
    public async Task I_am_offered_to_bring_my_data(string language, string offer)
    {
        await using var studio = await Studio.EmptyAsync();
        using var me = studio.Visitor(language);

        var welcome = await me.SetUpAsync();

        Assert.Contains(offer, welcome.Text);
        Assert.NotNull(welcome.Page.QuerySelector("a[href='/imports']"));
    }

    private static (string, string?)[] Fields(int at) =>
        [("name", "Inés"), ("email", $"ines{at}@estudio.example"), ("password", Studio.Password), ("workspace", "Estudio " + at)];

    private static Task<int> CountAccountsAsync(Studio studio) => studio.BehindAsync(db => db.Users.CountAsync());
}
