using Colofon.Acceptance.Journey;
using Colofon.Acceptance.Offboardings;

namespace Colofon.Acceptance.Closures;

public sealed class ClosurePagesTests(Chromium chromium)
{
    [Theory]
    [ClassData(typeof(Screens))]
    public async Task Accounts_and_act_can_be_read_by_everybody(string language, int width)
    {
        var (studio, me) = await Studio.OpenAsync(language);
        await using var closing = studio;
        var shots = new Screenshots($"closure-{language}-{width}");
        var at = await studio.SayAsync(me);
        var page = await chromium.OpenAsync(studio.Address, width, language);
        await page.GotoAsync("/sign-in");
        await page.FillAsync("[name=email]", Studio.OwnerEmail);
        await page.FillAsync("[name=password]", Studio.Password);
        await page.ClickAsync("main form button");

        await SeeAsync("/closure", "closure-empty");
        await SeeAsync("/act", "act-empty");
        await FillAsync(me, at);
        await SeeAsync("/closure", "closure-full");
        await me.SubmitAsync(await me.GetAsync(at + "/act"), at + "/act/start");
        await SeeAsync("/act", "act-draft");
        await me.SubmitAsync(await me.GetAsync(at + "/act"), at + "/act/freeze");
        await SeeAsync("/act", "act-frozen");
        await me.SignAsync(at);
        await studio.AcceptAsync();
        await SeeAsync("/act", "act-sealed");

        async Task SeeAsync(string chapter, string name)
        {
            await page.GotoAsync(at + chapter);
            await shots.TakeAsync(page, name);
            await Accessible.CheckAsync(page);
        }
    }

    private static async Task FillAsync(Visitor me, string at)
    {
        var page = await me.SubmitAsync(await me.GetAsync(at + "/closure"), at + "/settlement", ("kind", "FinalInvoice"), ("label", "2026-031, diciembre"), ("amount", "600,00"));
        page = await me.SubmitAsync(page, at + "/settlement", ("kind", "UnusedHours"), ("label", "bolsa de otoño"), ("amount", "110"));
        page = await me.SubmitAsync(page, at + "/settlement/interest", ("interestLabel", "2026-014"), ("principal", "1000"), ("dueOn", "2026-05-31"), ("paidOn", "2026-08-15"), ("compensation", "true"));
        page = await me.SubmitAsync(page, at + "/disputes", ("about", "La factura de octubre: creen que incluye una hora de más."));
        page = await me.SubmitAsync(page, at + "/data", ("what", "La lista de clientes"), ("fate", "Erase"), ("until", "2027-02-28"), ("saidBy", "Clara Muestra"));
        await me.SubmitAsync(page, at + "/settlement/out");
    }
}
