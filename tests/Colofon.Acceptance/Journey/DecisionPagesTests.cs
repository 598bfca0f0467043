using Colofon.Acceptance.Offboardings;
using Colofon.Offboardings;
using Colofon.Relationships;
using Microsoft.Playwright;

namespace Colofon.Acceptance.Journey;

public sealed class DecisionPagesTests(Chromium chromium)
{
    [Theory]
    [ClassData(typeof(Screens))]
    public async Task Being_sure_and_taking_their_news_can_be_read_by_everybody(string language, int width)
    {
        var (studio, me) = await Studio.OpenAsync(language);
        await using var closing = studio;
        var ours = await ThinkAsync(studio, me);
        var said = await studio.SayAsync(me, await studio.MeetAsync("Hotel Quimera"));
        var theirs = await HearAsync(studio, me, EndDirection.Client, CounterpartKind.Supplier, "Imprenta Muestra");
        var natural = await HearAsync(studio, me, EndDirection.Natural, CounterpartKind.Client, "Viveros Muestra");
        var page = await EnterAsync(studio, width, language);
        var pictures = new Screenshots($"decision-{language}-{width}");

        foreach (var (path, name) in new[] { (ours, "ours"), (ours + "/decision", "decision"), (ours + "/certainty", "certainty"), (said, "said"), (theirs, "theirs"), (theirs + "/decision", "news"), (natural + "/decision", "natural"), ("/settings", "settings") })
        {
            await page.GotoAsync(path);
            await OpenFoldsAsync(page);
            await pictures.TakeAsync(page, name);
            await Accessible.CheckAsync(page);
        }
    }

    private static async Task<string> ThinkAsync(Studio studio, Visitor me)
    {
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));
        await me.SubmitAsync(await me.GetAsync(at + "/decision"), at + "/reserved", ("reserved", "Cambian el alcance cada semana y no lo pagan"));
        var page = await me.GetAsync(at + "/certainty");
        page = await me.SubmitAsync(page, at + "/alternatives", ("alternative", "scope"), ("triedOn", "2026-10-12"), ("outcome", "for-a-while"), ("triedText", "Propusimos tres entregas al mes.\nDos meses bien; en septiembre volvieron los cambios."));
        page = await me.SubmitAsync(page, at + "/favour", ("favour", "Pagan siempre a tiempo"));
        page = await me.SubmitAsync(page, at + "/answers", ("answer-mine", "Dije que sí a todo el primer año."), ("answer-told", "Sí, en marzo, por teléfono."));
        page = await me.SubmitAsync(page, at + "/opinions", ("opinionWho", "Marta"), ("opinionOn", "2026-11-20"), ("opinionText", "Espera a que pase la campaña y dilo con la cifra delante."));
        await me.SubmitAsync(page, at + "/impact", ("reserves", "12.000"), ("monthlyCosts", "2.500"));
        return at;
    }

    private static async Task<string> HearAsync(Studio studio, Visitor me, EndDirection direction, CounterpartKind kind, string name)
    {
        var today = studio.Clock.GetUtcNow().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync(name, kind), direction, today));
        await me.SubmitAsync(await me.GetAsync(at + "/decision"), at + "/news", ("newsOn", today), ("newsHow", "Call"), ("newsWho", "Clara Muestra"), ("newsWords", "En enero seguimos con otro equipo; gracias por todo."));
        if (direction == EndDirection.Client)
            await me.SubmitAsync(await me.GetAsync(at + "/decision"), at + "/feelings", ("feeling", "Alivio y un poco de pena."));
        return at;
    }

    private async Task<IPage> EnterAsync(Studio studio, int width, string language)
    {
        var page = await chromium.OpenAsync(studio.Address, width, language);
        await page.GotoAsync("/sign-in");
        await page.FillAsync("[name=email]", Studio.OwnerEmail);
        await page.FillAsync("[name=password]", Studio.Password);
        await page.ClickAsync("main form button");
        return page;
    }

    private static Task OpenFoldsAsync(IPage page) => page.EvaluateAsync("() => document.querySelectorAll('details.fold').forEach(fold => fold.open = true)");
}
