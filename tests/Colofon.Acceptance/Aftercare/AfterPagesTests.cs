using Colofon.Acceptance.Feedback;
using Colofon.Acceptance.Journey;
using Colofon.Acceptance.Offboardings;
using Colofon.Aftercare;
using Colofon.Language;
using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Aftercare;

public sealed class AfterPagesTests(Chromium chromium)
{
    [Theory]
    [ClassData(typeof(Screens))]
    public async Task What_comes_after_can_be_read_and_answered_by_everybody(string language, int width)
    {
        var (studio, me) = await Studio.OpenAsync(language);
        await using var closing = studio;
        var shots = new Screenshots($"after-{language}-{width}");
        var at = await studio.EndAsync(await studio.MeetAsync(speech: language == "en" ? Speech.En : Speech.Es));
        var limit = await studio.EndAsync(await studio.MeetAsync("Viveros Muestra"), Door.NoContact);
        await studio.LookAsync(async db =>
        {
            foreach (var offboarding in await db.Offboardings.ToListAsync())
                db.Add(new CareTask(offboarding, offboarding.Id == Key.TryParse<OffboardingId>(at.Split('/')[2])!.Value ? CareKind.CheckIn : CareKind.Review, new DateOnly(2026, 11, 20), db.Now));
            return await db.SaveChangesAsync();
        });
        var page = await chromium.OpenAsync(studio.Address, width, language);
        await page.GotoAsync("/sign-in");
        await page.FillAsync("[name=email]", Studio.OwnerEmail);
        await page.FillAsync("[name=password]", Studio.Password);
        await page.ClickAsync("main form button");
        await page.GotoAsync(at + "/after");
        await Accessible.CheckAsync(page);
        await shots.TakeAsync(page, "before");
        await me.AskAsync(at);
        var link = await studio.LinkAsync();
        foreach (var (path, name) in new[] { (link, "landing"), (link + "?go=1", "questions"), ("/", "today"), (limit + "/after", "limit"), ("/settings/suppression", "list") })
        {
            await page.GotoAsync(path);
            await Accessible.CheckAsync(page);
            await shots.TakeAsync(page, name);
        }
        await page.GotoAsync(link + "?go=1");
        await page.FillAsync("[name=valued]", "La calma con la que lo llevasteis.");
        await page.ClickAsync("main form button.first");
        await page.WaitForURLAsync("**" + link);
        await Accessible.CheckAsync(page);
        await shots.TakeAsync(page, "thanks");
        await page.GotoAsync(at + "/after");
        await Accessible.CheckAsync(page);
        await shots.TakeAsync(page, "answered");
    }
}
