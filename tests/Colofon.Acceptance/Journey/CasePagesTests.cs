using Colofon.Acceptance.Offboardings;

namespace Colofon.Acceptance.Journey;

public sealed class CasePagesTests(Chromium chromium)
{
    [Theory]
    [ClassData(typeof(Screens))]
    public async Task Every_chapter_of_a_case_can_be_read_by_everybody(string language, int width)
    {
        var (studio, me) = await Studio.OpenAsync(language);
        await using var closing = studio;
        var relationship = await studio.MeetAsync();
        var at = House.CaseOf(await me.OpenCaseAsync(relationship));
        await me.PrepareAsync(at);
        await studio.RestAsync(me);
        await me.ReleaseAsync(at);
        var other = await studio.MeetAsync("Viveros Muestra");
        var page = await chromium.OpenAsync(studio.Address, width, language);
        await page.GotoAsync("/sign-in");
        await page.FillAsync("[name=email]", Studio.OwnerEmail);
        await page.FillAsync("[name=password]", Studio.Password);
        await page.ClickAsync("main form button");

        foreach (var path in new[] { "/", "/offboardings", at, at + "/decision", at + "/contract", at + "/letter", at + "/out", $"/relationships/{other}/offboarding/new" })
        {
            await page.GotoAsync(path);
            await Accessible.CheckAsync(page);
        }
    }
}
