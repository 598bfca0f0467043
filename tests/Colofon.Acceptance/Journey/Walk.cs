using Colofon.Demo;
using Microsoft.Playwright;

namespace Colofon.Acceptance.Journey;

/// <summary>One person's walk, page by page: what they press, and what every page must keep.</summary>
internal sealed class Walk(Studio studio, IPage page, Screenshots shots, bool scripts)
{
    private readonly DemoScript script = DemoScript.Read();

    public async Task SeeAsync(string name)
    {
        await shots.TakeAsync(page, name);
        if (scripts)
            await Accessible.CheckAsync(page);
    }

    public async Task SetUpAsync(string workspace)
    {
        await page.GotoAsync("/setup");
        await page.FillAsync("[name=name]", "Inés");
        await page.FillAsync("[name=email]", Studio.OwnerEmail);
        await page.FillAsync("[name=password]", Studio.Password);
        await page.FillAsync("[name=workspace]", workspace);
        await page.FillAsync("[name=ownAddresses]", script.Own);
        await SeeAsync("setup");
        await PressAsync("main form[action='/setup'] button.first");
        await page.WaitForURLAsync("**/welcome");
        await SeeAsync("welcome");
    }

    public async Task ImportAsync()
    {
        var calendar = new DemoCalendar(DateOnly.FromDateTime(studio.Clock.GetUtcNow().UtcDateTime), script.Weeks);
        await BringAsync("Mail", "estudio.mbox", new DemoMailbox(script, calendar, 7).WriteAsync);
        await BringAsync("Hours", "horas.csv", new DemoHours(script, calendar, 7).WriteAsync);
        await BringAsync("Invoices", "facturas.csv", new DemoInvoices(script, calendar).WriteAsync);
    }

    public async Task MeetAsync()
    {
        await page.GotoAsync("/relationships/proposals");
        await SeeAsync("proposals");
        foreach (var box in await page.Locator("main input[name=take]").AllAsync())
            await box.CheckAsync();
        await PressAsync("main form[action='/relationships/proposals'][method=post] button.first");
        await page.GotoAsync("/portfolio");
        await SeeAsync("portfolio");
    }

    public async Task NoteAsync(string relationship, string text)
    {
        await page.GotoAsync("/portfolio");
        await PressAsync($"main a:has-text('{relationship}')");
        await page.FillAsync("form[action$='/facts'] [name=text]", text);
        await page.SelectOptionAsync("form[action$='/facts'] [name=severity]", "3");
        await PressAsync("form[action$='/facts'] button.first");
        await SeeAsync("relationship");
    }

    public async Task<string> OpenAsync(string direction, string? newsOn = null)
    {
        await PressAsync("main a[href$='/offboarding/new']");
        await ChooseAsync(page.Locator($"[name=direction][value={direction}]"));
        if (newsOn is not null)
            await page.FillAsync("[name=newsOn]", newsOn);
        await SeeAsync("open");
        await PressAsync("form[action$='/offboarding/new'] button.first");
        await page.WaitForURLAsync("**/offboardings/**");
        await SeeAsync("offboarding");
        return new Uri(page.Url).AbsolutePath.TrimEnd('/');
    }

    public async Task FillAsync(string path, string form, params (string Name, string Value)[] values)
    {
        if (!page.Url.Contains(path, StringComparison.Ordinal))
            await page.GotoAsync(path);
        foreach (var (name, value) in values)
            await SetAsync(page.Locator($"form[action$='{form}'] [name={name}]"), value);
        await PressAsync($"form[action$='{form}'] button:not(.quiet)");
    }

    public async Task MoveAsync(string @case)
    {
        await page.GotoAsync(@case);
        await PressAsync("form[action$='/stage'] button");
    }

    /// <summary>A week later the session has ended.</summary>
    public async Task SignInAgainAsync()
    {
        await page.GotoAsync("/sign-in");
        await page.FillAsync("[name=email]", Studio.OwnerEmail);
        await page.FillAsync("[name=password]", Studio.Password);
        await SeeAsync("sign-in");
        await PressAsync("main form[action='/sign-in'] button.first");
    }

#pragma warning disable CS0612 // What replaces it watches addresses, and a form may lead back to the page it is on.
    /// <summary>Presses and waits for the page it leads to.</summary>
    public async Task PressAsync(string selector) =>
        await page.RunAndWaitForNavigationAsync(() => page.Locator(selector).First.ClickAsync(), new() { WaitUntil = WaitUntilState.DOMContentLoaded });
#pragma warning restore CS0612

    private static async Task SetAsync(ILocator field, string value)
    {
        var first = field.First;
        var kind = await first.EvaluateAsync<string>("element => element.tagName === 'SELECT' ? 'select' : element.type");
        if (kind is "radio" or "checkbox")
            await ChooseAsync(field.And(field.Page.Locator($"[value='{value}']")));
        else if (kind == "select")
            await first.SelectOptionAsync(value);
        else
            await first.FillAsync(value);
    }

    // The card around a choice is its label, and lies over it.
    private static Task ChooseAsync(ILocator choice) => choice.CheckAsync(new() { Force = true });

    private async Task BringAsync(string kind, string name, Func<Stream, Task> write)
    {
        using var content = new MemoryStream();
        await write(content);
        await page.GotoAsync("/imports");
        if (kind == "Mail")
            await SeeAsync("imports");
        var form = $"form[action='/imports']:has(input[value={kind}])";
        await page.SetInputFilesAsync($"{form} input[type=file]", new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = content.ToArray() });
        await PressAsync($"{form} button");
        if (kind == "Invoices")
        {
            await page.WaitForURLAsync("**/columns");
            await SeeAsync("columns");
            await PressAsync("form[action$='/columns'] button.first");
        }
        await DoneAsync();
        await SeeAsync("import-" + kind);
    }

    // The page renews itself while the file is read; without scripts it is asked again.
    private async Task DoneAsync()
    {
        for (var tries = 0; tries < 200 && await page.Locator("main progress, main [data-refresh]").CountAsync() > 0; tries++)
            await page.ReloadAsync();
    }
}
