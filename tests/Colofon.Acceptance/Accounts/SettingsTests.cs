using System.Net;
using Colofon.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Accounts;

public sealed class SettingsTests : IAsyncLifetime
{
    private Studio studio = null!;
    private Visitor owner = null!;

    public async ValueTask InitializeAsync() => (studio, owner) = await Studio.OpenAsync();

    public async ValueTask DisposeAsync()
    {
        owner.Dispose();
        await studio.DisposeAsync();
    }

    [Fact]
    public async Task I_can_change_how_my_studio_works_and_am_told_that_evidence_is_counted_again()
    {
        var before = await studio.LookAsync(db => db.HereAsync());

        var saved = await owner.SubmitAsync(
            await owner.GetAsync("/settings"),
            "/settings",
            ("workspace", "Estudio Nuevo"),
            ("language", "en"),
            ("timeZone", "Atlantic/Canary"),
            ("region", "ES-CN"),
            ("workingHours", "lu-vi 8-15"),
            ("ownAddresses", "hola@estudio.example"),
            ("holidays", "15/05/2026 San Isidro\r\n2026-12-24"),
            ("currency", "USD"),
            ("targetRate", "60,5"),
            ("floorRate", "40")
        );

        Assert.Equal("/settings?done=settings-recount", saved.Path);
        Assert.Contains("Vuelvo a contar", saved.Text);
        var after = await studio.LookAsync(db => db.HereAsync());
        Assert.Equal(("Estudio Nuevo", "Atlantic/Canary", "ES-CN", "USD", 60.5m), (after.Name, after.TimeZone, after.Region, after.Currency, after.TargetRate));
        Assert.True(after.TallyVersion > before.TallyVersion);
        Assert.Equal(["San Isidro", "Día propio"], await studio.LookAsync(db => db.OwnHolidays.OrderBy(day => day.On).Select(day => day.Name).ToListAsync()));
        Assert.Equal(["hola@estudio.example"], await studio.LookAsync(db => db.OwnAddresses.Select(row => row.Address).ToListAsync()));
        Assert.Contains("workspace.changed", await studio.JournalCodesAsync());
        Assert.Equal("15/05/2026 San Isidro\n24/12/2026 Día propio", saved.Page.QuerySelector("textarea[name=holidays]")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_name_or_a_rate_counts_nothing_again()
    {
        var saved = await owner.SubmitAsync(await owner.GetAsync("/settings"), "/settings", ("workspace", "Estudio Nuevo"), ("targetRate", "70"));

        Assert.Equal("/settings?done=settings", saved.Path);
    }

    [Fact]
    public async Task F5_Whoever_saves_second_sees_both_versions_and_decides()
    {
        await studio.AddAsync(Team.MartaEmail, Role.Owner);
        using var marta = studio.Visitor();
        await marta.SignInAsync(Team.MartaEmail);
        var mine = await owner.GetAsync("/settings");
        await marta.SubmitAsync(await marta.GetAsync("/settings"), "/settings", ("workspace", "Estudio de Marta"));

        var both = await owner.SubmitAsync(mine, "/settings", ("workspace", "Estudio de Inés"));
        Assert.Equal(HttpStatusCode.Conflict, both.Status);
        Assert.Contains("Estudio de Marta", both.Text);
        Assert.Equal("Estudio de Inés", both.Page.QuerySelector("input[name=workspace]")!.GetAttribute("value"));
        Assert.Equal("Estudio de Marta", (await studio.LookAsync(db => db.HereAsync())).Name);

        await owner.SubmitAsync(both, "/settings");
        Assert.Equal("Estudio de Inés", (await studio.LookAsync(db => db.HereAsync())).Name);
    }

    [Fact]
    public async Task Whoever_does_not_own_the_studio_reads_how_it_works()
    {
        using var marta = await studio.JoinAsync(Team.MartaEmail, Role.Viewer);

        var page = await marta.GetAsync("/settings");

        Assert.Contains("Estudio Ejemplo", page.Text);
        Assert.Null(page.Page.QuerySelector("form[method=post][action='/settings']"));
        Assert.Null(page.Page.QuerySelector("a[href='/settings/people']"));
    }

    [Fact]
    public async Task I_can_change_my_name_and_the_language_of_my_pages()
    {
        await owner.GetAsync("/language/es");

        var saved = await owner.SubmitAsync(await owner.GetAsync("/settings/account"), "/settings/account", ("name", "Inés Muestra"), ("language", "en"));

        Assert.Equal("en", saved.Page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Inés Muestra", saved.Page.QuerySelector("input[name=name]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task I_can_change_my_password_and_my_other_sessions_end()
    {
        using var phone = studio.Visitor();
        await phone.SignInAsync(Studio.OwnerEmail);

        var form = await owner.GetAsync("/settings/password");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await owner.SubmitAsync(form, "/settings/password", ("currentPassword", "no es esta frase"), ("newPassword", "otra frase larga y nueva"))).Status);
        Assert.NotNull((await owner.SubmitAsync(form, "/settings/password", ("currentPassword", Studio.Password), ("newPassword", "corta"))).Page.GetElementById("newPassword-error"));
        var changed = await owner.SubmitAsync(form, "/settings/password", ("currentPassword", Studio.Password), ("newPassword", "otra frase larga y nueva"));

        Assert.Equal("/settings/account?done=password", changed.Path);
        Assert.StartsWith("/sign-in", (await phone.GetAsync("/")).Path);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await phone.SignInAsync(Studio.OwnerEmail)).Status);
        Assert.Equal("/", (await phone.SignInAsync(Studio.OwnerEmail, "otra frase larga y nueva")).Path);
        Assert.Contains("account.password-changed", await studio.JournalCodesAsync());
    }

    [Fact]
    public async Task Who_holds_my_open_session_cannot_guess_my_password()
    {
        var form = await owner.GetAsync("/settings/password");
        for (var at = 0; at < 10; at++)
            await owner.SubmitAsync(form, "/settings/password", ("currentPassword", "no es esta frase"), ("newPassword", "otra frase larga y nueva"));

        var waiting = await owner.SubmitAsync(form, "/settings/password", ("currentPassword", Studio.Password), ("newPassword", "otra frase larga y nueva"));

        Assert.Equal(HttpStatusCode.TooManyRequests, waiting.Status);
    }

    [Fact]
    public async Task I_can_see_where_I_am_signed_in_and_close_the_others()
    {
        using var phone = studio.Visitor();
        phone.Http.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 (Android 16; Mobile; rv:150.0) Gecko/150.0 Firefox/150.0");
        await phone.SignInAsync(Studio.OwnerEmail);

        var page = await owner.GetAsync("/settings/account");
        Assert.Contains("Firefox · Android", page.Text);
        var closed = await owner.SubmitAsync(page, "/settings/sessions/close-others");

        Assert.Equal("/settings/account?done=sessions", closed.Path);
        Assert.DoesNotContain("Android", closed.Text);
        Assert.StartsWith("/sign-in", (await phone.GetAsync("/")).Path);
    }
}
