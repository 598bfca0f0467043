using Microsoft.Playwright;

namespace Colofon.Acceptance.Journey;

/// <summary>From a mailbox to a farewell letter, in a real browser: both languages, both widths, with and without scripts.</summary>
public sealed class WholeWayTests(Chromium chromium)
{
    private const string Reserved = "Ya no nos resulta rentable y el trato al equipo es malo";

    [Theory]
    [ClassData(typeof(Walks))]
    public async Task I_can_go_from_my_mailbox_to_a_letter_that_can_be_handed_over(string language, int width, bool scripts)
    {
        await using var studio = await Studio.EmptyAsync();
        var page = await chromium.OpenAsync(studio.Address, width, language, scripts);
        var walk = new Walk(studio, page, new Screenshots($"{language}-{width}{(scripts ? "" : "-noscript")}"), scripts);

        await walk.SetUpAsync("Estudio Ejemplo");
        await walk.ImportAsync();
        await walk.MeetAsync();
        await walk.NoteAsync("Cerámicas Ejemplo", "Llamó a las once de la noche por un cambio que no era urgente.");
        var offboarding = await walk.OpenAsync("Provider");
        await DecideAsync(walk, offboarding);
        await PlanAsync(walk, studio, offboarding);
        await WriteAsync(walk, page, offboarding);
        await LeaveAsync(walk, page, studio, offboarding);

        await page.GotoAsync("/journal");
        await walk.SeeAsync("journal");
        Assert.DoesNotContain(Reserved, await page.ContentAsync());
        await page.Context.CloseAsync();
    }

    private static async Task DecideAsync(Walk walk, string offboarding)
    {
        await walk.FillAsync($"{offboarding}/decision", "/reserved", ("reserved", Reserved));
        await walk.FillAsync($"{offboarding}/decision", "/shareable", ("shareable", "Este año concentro el estudio en proyectos de identidad."));
        await walk.FillAsync($"{offboarding}/decision", "/door", ("door", "Open"));
        await walk.SeeAsync("decision");
        await walk.MoveAsync(offboarding);
    }

    private static async Task PlanAsync(Walk walk, Studio studio, string offboarding)
    {
        await walk.FillAsync($"{offboarding}/contract", "/contract", ("period", "30 days"));
        var today = DateOnly.FromDateTime(studio.Clock.GetUtcNow().UtcDateTime);
        await walk.FillAsync($"{offboarding}/contract", "/dates", ("toldOn", Iso(today.AddDays(7))), ("endsOn", Iso(today.AddDays(60))));
        await walk.SeeAsync("contract");
    }

    private static async Task WriteAsync(Walk walk, IPage page, string offboarding)
    {
        await walk.FillAsync(
            $"{offboarding}/letter",
            "/letter/start",
            ("speech", "es"),
            ("register", "Usted"),
            ("recipient", "Clara Muestra"),
            ("project", "la tienda en línea"),
            ("fact", "el catálogo de otoño, que quedó como lo imaginábamos"),
            ("transitionUntil", "2027-02-05"),
            ("transitionHours", "3"),
            ("alternative", "el estudio Boceto Ficticio, que trabaja en tiendas en línea"),
            ("sender", "Inés")
        );
        var good = await page.InputValueAsync("[name=body]");
        await walk.FillAsync($"{offboarding}/letter", "/letter", ("body", good + "\n\nYa no nos resulta rentable."));
        await walk.SeeAsync("letter-with-a-red-mark");
        Assert.NotEqual(0, await page.Locator("#findings .band.red").CountAsync());
        await walk.FillAsync($"{offboarding}/letter", "/letter", ("body", good));
        await walk.SeeAsync("letter");
        Assert.Equal(0, await page.Locator("#findings .band.red").CountAsync());
    }

    private static async Task LeaveAsync(Walk walk, IPage page, Studio studio, string offboarding)
    {
        await walk.MoveAsync(offboarding);
        studio.Clock.Pass(TimeSpan.FromDays(7));
        await walk.SignInAgainAsync();
        await page.GotoAsync($"{offboarding}/out");
        await walk.SeeAsync("out");
        await walk.PressAsync("form[action$='/out'] button[value=letter-pdf]");
        await walk.FillAsync($"{offboarding}/out", "/delivery", ("means", "in-person"), ("on", Iso(DateOnly.FromDateTime(studio.Clock.GetUtcNow().UtcDateTime))), ("proof", "Firmó el recibí Clara Muestra."));
        await walk.SeeAsync("handed-over");
        await page.GotoAsync(offboarding);
        await walk.SeeAsync("announced");
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
