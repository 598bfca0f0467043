using Colofon.Acceptance.Handovers;
using Microsoft.Playwright;

namespace Colofon.Acceptance.Journey;

public sealed class HandoverPagesTests(Chromium chromium)
{
    [Theory]
    [ClassData(typeof(Screens))]
    public async Task A_handover_can_be_read_by_everybody(string language, int width)
    {
        var (studio, me) = await Studio.OpenAsync(language);
        await using var closing = studio;
        var at = await me.LeavingAsync(studio);
        var plan = await me.LayAsync(at, "they-leave");
        await me.MarkAsync(at, "Done", "libreta", plan.Page.QuerySelectorAll("input[name=task]").Take(2).Select(box => box.GetAttribute("value")!).ToArray());
        await me.MarkAsync(at, "Pinned", null, plan.Page.QuerySelectorAll("input[name=task]")[12].GetAttribute("value")!);
        await me.EndOnAsync(at, "2027-01-17");
        var deliverable = await AddAsync(me, at, "deliverables", ("name", "Manual de marca"), ("place", "Carpeta compartida"), ("dueOn", "2026-12-11"));
        await me.SubmitAsync(await me.GetAsync(deliverable), deliverable + "/state", ("to", "Delivered"), ("words", "Va completo"));
        var access = await AddAsync(me, at, "accesses", ("system", "Registro del dominio"), ("what", "Titular"), ("holder", "Inés"));
        var item = await AddAsync(me, at, "items", ("text", "Falta la foto de la portada"));
        var page = await chromium.OpenAsync(studio.Address, width, language);
        await page.GotoAsync("/sign-in");
        await page.FillAsync("[name=email]", Studio.OwnerEmail);
        await page.FillAsync("[name=password]", Studio.Password);
        await page.ClickAsync("main form button");
        var pictures = new Screenshots($"handover-{language}-{width}");

        await ShowAsync(page, pictures, at + "/handover", "shift");
        await me.SubmitAsync(await me.GetAsync(at + "/handover"), at + "/handover/move");
        var task = (await me.GetAsync(at + "/handover")).Page.QuerySelector(".tasks a.button")!.GetAttribute("href")!;
        (string Path, string Name)[] pages =
        [
            ("/", "today"),
            (at + "/handover", "plan"),
            (at + "/handover?state=open&owner=Client", "filtered"),
            (at + "/handover/checklists", "checklists"),
            (at + "/handover/checklists?use=agency", "preview"),
            (at + "/handover/checklists?use=no-contact", "overlay"),
            (task, "task"),
            (at + "/handover/deliverables", "deliverables"),
            (deliverable, "deliverable"),
            (at + "/handover/accesses", "accesses"),
            (access, "access"),
            (at + "/handover/items", "items"),
            (item, "item"),
        ];
        foreach (var (path, name) in pages)
            await ShowAsync(page, pictures, path, name);
    }

    private static async Task ShowAsync(IPage page, Screenshots pictures, string path, string name)
    {
        await page.GotoAsync(path);
        await pictures.TakeAsync(page, name);
        await Accessible.CheckAsync(page);
    }

    private static async Task<string> AddAsync(Visitor me, string at, string place, params (string, string?)[] values)
    {
        var list = await me.SubmitAsync(await me.GetAsync($"{at}/handover/{place}"), $"{at}/handover/{place}", values);
        return list.Page.QuerySelector(".agenda a.button")!.GetAttribute("href")!;
    }
}
