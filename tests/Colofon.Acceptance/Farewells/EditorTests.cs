using Colofon.Acceptance.Journey;
using Colofon.Acceptance.Offboardings;
using Microsoft.Playwright;

namespace Colofon.Acceptance.Farewells;

/// <summary>The letter and its findings, while one writes.</summary>
public sealed class EditorTests(Chromium chromium)
{
    private const string Marks = ".marks mark";
    private const string Draft = "Hola, Clara:\n\nHe decidido terminar nuestra colaboración. Estaré disponible siempre que lo necesite.\n\nUn saludo,\nInés";

    [Fact]
    public async Task I_see_what_to_change_in_the_text_and_go_there_with_the_keyboard()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var page = await WriteAsync(studio, me, Draft);

        Assert.Equal("siempre que lo necesite", await page.InnerTextAsync(Marks));
        await page.PressAsync("#body", "F8");

        Assert.Equal("siempre que lo necesite", await SelectedAsync(page));
        Assert.Contains("sin límite", await page.InnerTextAsync("[data-changed]"));
        Assert.Equal(1, await page.Locator("#findings .here").CountAsync());
        await page.EvaluateAsync("() => document.querySelector('#body').setSelectionRange(0, 0)");
        await page.PressAsync("#findings a[data-find-start]", "Enter");
        Assert.Equal("siempre que lo necesite", await SelectedAsync(page));
    }

    [Fact]
    public async Task A_mark_moves_with_its_words_and_goes_when_I_write_into_them()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var page = await WriteAsync(studio, me, Draft);
        await page.RouteAsync("**/letter/lint", route => route.AbortAsync());

        await page.EvaluateAsync("() => document.querySelector('#body').setSelectionRange(0, 0)");
        await page.Locator("#body").PressSequentiallyAsync("Buenas. ");
        Assert.Equal("siempre que lo necesite", await page.InnerTextAsync(Marks));
        await page.PressAsync("#body", "F8");
        await page.Keyboard.TypeAsync("h");

        Assert.Equal(0, await page.Locator(Marks).CountAsync());
    }

    [Fact]
    public async Task I_can_take_better_words_and_take_them_back()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var page = await WriteAsync(studio, me, Draft);

        await page.PressAsync("#findings .findings button[name=replace]", "Enter");
        Assert.DoesNotContain("siempre que", await page.InputValueAsync("#body"));
        await page.ClickAsync("[data-changed] button");
        Assert.Equal(Draft, await page.InputValueAsync("#body"));
        await page.WaitForSelectorAsync(Marks, new() { State = WaitForSelectorState.Attached });
        await page.ClickAsync("#findings .findings button[name=replace]");
        await page.PressAsync("#body", "Control+z");

        Assert.Equal(Draft, await page.InputValueAsync("#body"));
    }

    [Fact]
    public async Task A_mark_lies_on_its_words_and_not_beside_them()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var page = await WriteAsync(studio, me, Draft);

        var places = await page.EvaluateAsync<double[]>("() => [document.querySelector('#body'), document.querySelector('.marks')].flatMap(box => { const at = box.getBoundingClientRect(); return [at.top, at.left, at.width]; })");

        Assert.Equal(places[..3], places[3..]);
    }

    [Fact]
    public async Task What_is_missing_is_ticked_off_as_I_write_it()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var page = await WriteAsync(studio, me, Draft);

        await page.PressAsync(".carries details[data-keep=no-end-date] summary", "Enter");
        await page.ClickAsync(".carries details[data-keep=no-end-date] button");
        await page.WaitForFunctionAsync("() => !document.querySelector('.carries details[data-keep=no-end-date]')");

        Assert.Contains("29 de enero de 2027", await page.InputValueAsync("#body"));
        Assert.Contains("la fecha", await page.InnerTextAsync(".carries .ok:nth-child(2)"));
    }

    [Fact]
    public async Task Without_a_script_saving_marks_the_text_and_adds_what_I_choose()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));
        await me.PrepareAsync(at);

        var page = await me.SubmitAsync(await me.GetAsync(at + "/letter"), at + "/letter", ("body", Draft));
        Assert.Contains("siempre que lo necesite</mark>", page.Page.QuerySelector("#findings noscript")!.InnerHtml.Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal));
        var add = page.Page.QuerySelector("details[data-keep=no-reason] button")!.GetAttribute("value");
        var added = await me.SubmitAsync(page, at + "/letter", ("replace", add));

        Assert.Contains("otra línea de trabajo.\n\nUn saludo", added.Page.QuerySelector("#body")!.TextContent);
        Assert.Null(added.Page.QuerySelector("details[data-keep=no-reason]"));
    }

    private async Task<IPage> WriteAsync(Studio studio, Visitor me, string text)
    {
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));
        await me.PrepareAsync(at);
        var page = await chromium.OpenAsync(studio.Address, 1280, "es");
        await page.GotoAsync("/sign-in");
        await page.FillAsync("#email", Studio.OwnerEmail);
        await page.FillAsync("#password", Studio.Password);
        await page.ClickAsync("button.first");
        await Assertions.Expect(page).ToHaveURLAsync(studio.Address.ToString());
        await page.GotoAsync(at + "/letter");
        await page.FillAsync("#body", text);
        await page.WaitForSelectorAsync(Marks, new() { State = WaitForSelectorState.Attached });
        return page;
    }

    private static Task<string> SelectedAsync(IPage page) =>
        page.EvaluateAsync<string>("() => { const body = document.querySelector('#body'); return body.value.slice(body.selectionStart, body.selectionEnd); }");
}
