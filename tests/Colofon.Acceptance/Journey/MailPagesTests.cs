using Colofon.Acceptance.Mail;
using Colofon.Acceptance.Offboardings;

namespace Colofon.Acceptance.Journey;

public sealed class MailPagesTests(Chromium chromium)
{
    [Theory]
    [ClassData(typeof(Screens))]
    public async Task Every_page_of_the_mail_can_be_read_by_everybody(string language, int width)
    {
        await using var sink = MailSink.Open();
        var (studio, me) = await Studio.OpenAsync(language);
        await using var closing = studio;
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));
        await me.PrepareAsync(at);
        await studio.RestAsync(me);
        await studio.SetUpMailAsync(sink);
        var send = (await me.ReleaseAsync(at, "letter-mail")).Path;
        var meeting = (await me.PlanMeetingAsync(at)).Path.Split('?')[0];
        var page = await chromium.OpenAsync(studio.Address, width, language);
        await page.GotoAsync("/sign-in");
        await page.FillAsync("[name=email]", Studio.OwnerEmail);
        await page.FillAsync("[name=password]", Studio.Password);
        await page.ClickAsync("main form button");
        var shots = new Screenshots($"mail-{language}-{width}");

        foreach (var path in new[] { send, at + "/meetings", meeting, "/settings/mail", at + "/out" })
        {
            await page.GotoAsync(path);
            await Accessible.CheckAsync(page);
            await shots.TakeAsync(page, path.Split('/')[^1]);
        }
        await me.SubmitAsync(await me.GetAsync(send), send);
        await page.GotoAsync(at + "/out");
        await Accessible.CheckAsync(page);
        await shots.TakeAsync(page, "held");
    }
}
