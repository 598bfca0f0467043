using Colofon.Acceptance.Journey;
using Microsoft.Playwright;

namespace Colofon.Acceptance.Imports;

/// <summary>In a real browser: bring files, watch them being read, say who is who.</summary>
public sealed class ImportJourneyTests(Chromium chromium)
{
    private const string Hours = """
        User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration
        Inés,ines@estudio.example,Cliente0,Web,,Portada,Yes,2026-03-02,09:00:00,2026-03-02,11:30:00,02:30:00
        """;

    // The checker itself is a script.
    private bool isChecked;

    [Theory]
    [InlineData(1280, "es", true)]
    [InlineData(360, "en", false)]
    public async Task I_bring_my_evidence_and_say_who_is_who(int width, string language, bool scripts)
    {
        var (studio, me) = await Studio.OpenAsync(language);
        await using var closing = studio;
        using var box = new TemporaryFile(Mailbox.Of(1_200, clients: 30).ToString());
        using var hours = new TemporaryFile(Hours);
        using var invoices = new TemporaryFile("Número;Cliente;Fecha;Base\n1;Cliente1, S.L.;31/01/2026;1.000,50\n2;Cliente1, S.L.;31/02/2026;1.000,50\n");
        var page = await SignedInAsync(studio, width, language, scripts);
        var pictures = new Screenshots($"imports-{width}-{language}");
        isChecked = scripts;

        await LookAsync(page, "/imports", pictures, "empty");
        await BringAsync(page, "Mail", box.Path);
        await studio.ReadAsync();
        await page.Locator("a[href='/relationships/proposals']").WaitForAsync();
        await CheckAsync(page, pictures, "mail");
        await page.GotoAsync("/imports");
        await BringAsync(page, "Hours", hours.Path);
        await page.GotoAsync("/imports");
        await BringAsync(page, "Invoices", invoices.Path, "**/columns");
        await CheckAsync(page, pictures, "columns");
        await page.Locator("form[action$='/columns'] button.first").ClickAsync();
        await page.WaitForFunctionAsync("() => !location.pathname.endsWith('/columns')");
        await studio.ReadAsync();
        await page.Locator("a[href$='refusals.csv']").WaitForAsync();
        await CheckAsync(page, pictures, "invoices");
        await LookAsync(page, "/imports", pictures, "list");
        await LookAsync(page, "/relationships/proposals", pictures, "proposals");
        await page.Locator("input[name=aside]").Last.CheckAsync();
        await page.Locator("input[name=take]").Last.UncheckAsync();
        await page.Locator("main form[method=post] button.first").ClickAsync();
        await page.WaitForURLAsync("**/portfolio**");
        await LookAsync(page, "/relationships/proposals?show=aside", pictures, "aside");
    }

    private async Task<IPage> SignedInAsync(Studio studio, int width, string language, bool scripts)
    {
        var page = await chromium.OpenAsync(studio.Address, width, language, scripts);
        await page.GotoAsync("/sign-in");
        await page.FillAsync("[name=email]", Studio.OwnerEmail);
        await page.FillAsync("[name=password]", Studio.Password);
        await page.Locator("main button.first").ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("sign-in", StringComparison.Ordinal));
        return page;
    }

    private static async Task BringAsync(IPage page, string kind, string file, string leads = "**/imports/*")
    {
        await page.SetInputFilesAsync("#file-" + kind, file);
        await page.Locator($"form:has(#file-{kind}) button").ClickAsync();
        await page.WaitForURLAsync(leads);
    }

    private async Task LookAsync(IPage page, string path, Screenshots pictures, string name)
    {
        await page.GotoAsync(path);
        await CheckAsync(page, pictures, name);
    }

    private async Task CheckAsync(IPage page, Screenshots pictures, string name)
    {
        await pictures.TakeAsync(page, name);
        if (isChecked)
            await Accessible.CheckAsync(page);
    }
}
