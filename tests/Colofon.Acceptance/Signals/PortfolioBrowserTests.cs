using Colofon.Acceptance.Journey;
using Microsoft.Playwright;

namespace Colofon.Acceptance.Signals;

public sealed class PortfolioBrowserTests(Chromium chromium)
{
    [Theory]
    [InlineData(1280, "es")]
    [InlineData(900, "en")]
    [InlineData(360, "es")]
    [InlineData(320, "en")]
    public async Task Every_page_of_the_portfolio_can_be_used_by_everybody_on_any_screen(int width, string language)
    {
        var (studio, _) = await Studio.OpenAsync();
        await using var closing = studio;
        await studio.ChargeAsync(45, 30);
        var one = await studio.GiveTiringAsync("Cerámicas Ejemplo");
        await studio.GiveCalmAsync("Cooperativa Agroalimentaria de Muestra y Vecinos Asociados, S. Coop.");
        await studio.GiveAsync("Óptica Figurada");
        var page = await EnterAsync(studio, width, language);

        foreach (var path in new[] { "/portfolio", "/portfolio?q=zzz", "/facts/new", "/relationships/new", $"/relationships/{one}", $"/relationships/{one}/edit", $"/relationships/{one}/people/new" })
        {
            await page.GotoAsync(path);
            await page.EvaluateAsync("() => document.querySelectorAll('main details').forEach(fold => { fold.open = true; })");
            await Accessible.CheckAsync(page);
        }
        await page.ClickAsync("button.first");
        await Accessible.CheckAsync(page);
    }

    [Theory]
    [InlineData("es")]
    [InlineData("en")]
    public async Task The_portfolio_fits_a_window_of_any_width(string language)
    {
        var (studio, _) = await Studio.OpenAsync();
        await using var closing = studio;
        await studio.ChargeAsync(45, 30);
        await studio.GiveTiringAsync("Cerámicas Ejemplo");
        await studio.GiveCalmAsync("Cooperativa Agroalimentaria de Muestra y Vecinos Asociados, S. Coop.");
        await studio.GiveAsync("Óptica Figurada");
        var page = await EnterAsync(studio, 1280, language);
        await page.GotoAsync("/portfolio");

        for (var width = 320; width <= 1480; width += 20)
        {
            await page.SetViewportSizeAsync(width, 900);
            Assert.True(await Accessible.OverflowAsync(page) <= 0, $"At {width} px the portfolio scrolls sideways.");
        }
    }

    [Fact]
    public async Task I_can_note_a_fact_with_the_keyboard_alone()
    {
        var (studio, _) = await Studio.OpenAsync();
        await using var closing = studio;
        await studio.GiveAsync("Cerámicas Ejemplo");
        var page = await EnterAsync(studio, 1280, "es");
        await page.GotoAsync("/portfolio");

        await TypeUntilAsync(page, "n", "() => document.activeElement?.name === 'relationship'");
        await TypeUntilAsync(page, "Cer", "() => document.activeElement?.value");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("Prometieron los textos para el día 15.");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("Prom");
        for (var presses = 0; presses < 10 && !await page.EvaluateAsync<bool>("() => document.activeElement?.matches('button.first') === true"); presses++)
            await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/relationships/*");

        var fact = Assert.Single(await studio.FactsAsync());
        Assert.Equal((Colofon.Signals.FactKind.Promise, "Prometieron los textos para el día 15."), (fact.Kind, fact.Text));
    }

    private static async Task TypeUntilAsync(IPage page, string keys, string taken)
    {
        for (var tries = 1; ; tries++)
        {
            await PaintedAsync(page);
            await page.Keyboard.TypeAsync(keys);
            try
            {
                await page.WaitForFunctionAsync(taken, null, new() { Timeout = 5000 });
                return;
            }
            catch (TimeoutException) when (tries < 5)
            {
                // The keys were thrown away, see below.
            }
        }
    }

    // Chromium throws keys away that arrive before a page is drawn.
    private static Task PaintedAsync(IPage page) =>
        page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");

    private async Task<IPage> EnterAsync(Studio studio, int width, string language)
    {
        var page = await chromium.OpenAsync(studio.Address, width, language);
        await page.GotoAsync("/sign-in");
        await page.FillAsync("#email", Studio.OwnerEmail);
        await page.FillAsync("#password", Studio.Password);
        await page.ClickAsync("button.first");
        await Assertions.Expect(page).ToHaveURLAsync(studio.Address.ToString());
        await page.GotoAsync("/language/" + language);
        return page;
    }
}
