using System.Net;
using Colofon.Acceptance.Journey;
using Colofon.Tone;
using Microsoft.Playwright;

namespace Colofon.Acceptance.Library;

public sealed class LibraryTests(Chromium chromium)
{
    [Theory]
    [InlineData("es", "acusación", "Lo que marca en español")]
    [InlineData("en", "accusation", "What it marks in English")]
    public async Task I_can_read_every_rule_by_which_my_letters_are_read(string language, string name, string title)
    {
        var (studio, me) = await Studio.OpenAsync(language);
        await using var closing = studio;

        var list = await me.GetAsync("/library");
        Assert.Contains(name, list.Text);
        foreach (var rule in ToneLinter.Default.Rules)
        {
            Assert.NotNull(list.Page.QuerySelector($"a[href='/library/tone/{rule.Id}']"));
            var page = await me.GetAsync($"/library/tone/{rule.Id}");
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.DoesNotMatch(@"\b(tone\.(rule|kind)|library)\.", page.Page.QuerySelector("main")!.TextContent);
        }
        Assert.Contains(title, (await me.GetAsync("/library/tone/accusation")).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await me.GetAsync("/library/tone/nothing")).Status);
    }

    [Fact]
    public async Task I_can_search_the_rules_by_any_of_their_words()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;

        Assert.Equal(["/library/tone/shouting"], Found(await me.GetAsync("/library?q=gritos")));
        Assert.Contains("/library/tone/accusation", Found(await me.GetAsync("/library?q=ACUSACION")));
        Assert.Contains("Ninguna regla habla de «zzz».", (await me.GetAsync("/library?q=zzz")).Text);
    }

    [Theory]
    [InlineData("es", "confidential-leak", "Se reserva: falta de alineación de valores")]
    [InlineData("en", "confidential-leak", "Reserved: our values are not aligned")]
    [InlineData("es", "no-boundary", "Sin más contacto")]
    [InlineData("en", "wrong-date", "Ends on")]
    public async Task I_am_told_what_an_example_is_held_against(string language, string rule, string given)
    {
        var (studio, me) = await Studio.OpenAsync(language);
        await using var closing = studio;

        Assert.Contains((await me.GetAsync($"/library/tone/{rule}")).Page.QuerySelectorAll(".given"), line => line.TextContent.StartsWith(given, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1280, "es")]
    [InlineData(320, "en")]
    public async Task The_library_can_be_read_by_everybody_on_any_screen(int width, string language)
    {
        var (studio, _) = await Studio.OpenAsync(language);
        await using var closing = studio;
        var page = await chromium.OpenAsync(studio.Address, width, language);
        await page.GotoAsync("/sign-in");
        await page.FillAsync("#email", Studio.OwnerEmail);
        await page.FillAsync("#password", Studio.Password);
        await page.ClickAsync("button.first");
        await Assertions.Expect(page).ToHaveURLAsync(studio.Address.ToString());

        foreach (var path in new[] { "/library", "/library?q=zzz", "/library/tone/accusation", "/library/tone/no-thanks", "/library/tone/mixed-register" })
        {
            await page.GotoAsync(path);
            await page.EvaluateAsync("() => document.querySelectorAll('main details').forEach(fold => { fold.open = true; })");
            await Accessible.CheckAsync(page);
        }
    }

    private static string[] Found(Answer page) => [.. page.Page.QuerySelectorAll(".rules a").Select(link => link.GetAttribute("href")!)];
}
