using System.Net;
using Colofon.Acceptance.Offboardings;
using Colofon.Offboardings;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Contracts;

public sealed class ChoosingDatesTests
{
    [Fact]
    public async Task I_am_told_the_first_lawful_day_with_its_reason_and_I_choose_mine()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));
        await me.DecideAsync(at);

        var said = await me.SubmitAsync(await me.GetAsync(at + "/contract"), at + "/contract", ("period", "30 días"), ("startedOn", "2023-03-01"));

        // Decided on Monday 23: Tuesday and Wednesday rest, Thursday they can know, thirty days on is 26 December.
        Assert.Contains("Si lo saben el jueves, 26 de noviembre de 2026", said.Text);
        Assert.Contains("sábado, 26 de diciembre de 2026", said.Text);
        Assert.Contains("Código Civil, art. 5", said.Text);
        Assert.Contains("orientativo", said.Text);
        var chosen = await me.SubmitAsync(said, at + "/dates", ("toldOn", "2026-11-26"), ("endsOn", "2027-01-29"));
        Assert.Contains("Has elegido el viernes, 29 de enero de 2027", chosen.Text);
        Assert.Equal("Siguiente: escribe la carta.", chosen.NextStep());
    }

    [Fact]
    public async Task I_can_say_that_nothing_is_written()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));
        await me.DecideAsync(at);

        var said = await me.SubmitAsync(await me.GetAsync(at + "/contract"), at + "/contract", ("unwritten", "true"));

        Assert.Contains("Ni contrato ni ley fijan aquí un número de días", said.Text);
        Assert.Contains("no hay contrato escrito", (await me.GetAsync(at)).Text);
    }

    [Fact]
    public async Task Another_day_of_notice_is_counted_anew()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));
        await me.DecideAsync(at);
        await me.SubmitAsync(await me.GetAsync(at + "/contract"), at + "/contract", ("period", "1 mes"));

        Assert.Contains("Primera fecha posible viernes, 15 de enero de 2027", (await me.GetAsync(at + "/contract?told=2026-12-15")).Text);
    }

    [Fact]
    public async Task Delicate_dates_of_theirs_are_spared_and_can_be_taken_away()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));
        await me.DecideAsync(at);
        var page = await me.SubmitAsync(await me.GetAsync(at + "/contract"), at + "/contract", ("period", "30 días"));

        page = await me.SubmitAsync(page, at + "/critical", ("criticalLabel", "Campaña de Navidad"), ("criticalFrom", "2026-12-10"), ("criticalTo", "2027-01-06"));

        Assert.Contains("Fecha más amable jueves, 14 de enero de 2027", page.Text);
        var remove = page.Page.QuerySelectorAll("#critical form").Select(form => form.GetAttribute("action")!).First(action => action.EndsWith("/remove", StringComparison.Ordinal));
        Assert.DoesNotContain("Fecha más amable jueves, 14 de enero", (await me.SubmitAsync(page, remove)).Text);
    }

    [Fact]
    public async Task A_date_that_is_too_early_stops_the_case_until_somebody_who_may_writes_why()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));
        await me.DecideAsync(at);
        await me.SubmitAsync(await me.GetAsync(at + "/contract"), at + "/contract", ("period", "30 días"));
        await me.SubmitAsync(await me.GetAsync(at + "/contract"), at + "/dates", ("toldOn", "2026-11-26"), ("endsOn", "2026-12-01"));
        var overview = await me.GetAsync(at);
        Assert.Equal("Siguiente: revisa el último día: el contrato y la ley llevan al 26 de diciembre de 2026.", overview.NextStep());

        var waived = await me.SubmitAsync(overview, at + "/waive", ("waiveWhy", "Lo acordamos por teléfono con su gerente"));

        Assert.Equal("Siguiente: escribe la carta.", waived.NextStep());
        Assert.Contains("sin esperar a cumplir la primera fecha posible", waived.Text);
        Assert.DoesNotContain("su gerente", waived.Html);
        studio.Clock.Pass(TimeSpan.FromMinutes(1));
        await me.SubmitAsync(await me.GetAsync(at + "/contract"), at + "/dates", ("toldOn", "2026-11-26"), ("endsOn", "2026-12-02"));
        Assert.Contains("revisa el último día", (await me.GetAsync(at)).NextStep());
    }

    [Fact]
    public async Task Working_days_in_a_year_not_published_yet_are_not_guessed()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));
        await studio.LookAsync(async db =>
        {
            var workspace = await db.Workspaces.SingleAsync(row => row.Id == db.Workspace);
            workspace.WorkAt("Europe/Madrid", "ES-MD", "mon-fri 09:00-18:00");
            return await db.SaveChangesAsync();
        });
        await me.DecideAsync(at);

        var said = await me.SubmitAsync(await me.GetAsync(at + "/contract"), at + "/contract", ("period", "60 días hábiles"));

        Assert.Contains("faltan los festivos de 2027", said.Text);
        await me.SubmitAsync(said, at + "/dates", ("toldOn", "2026-11-26"), ("endsOn", "2027-04-01"));
        Assert.Equal("Siguiente: revisa el último día: la primera fecha posible no se puede calcular.", (await me.GetAsync(at)).NextStep());
    }

    [Fact]
    public async Task F7_Dates_that_cannot_be_are_refused_and_stay_where_they_were_typed()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));

        var again = await me.SubmitAsync(await me.GetAsync(at + "/contract"), at + "/dates", ("toldOn", "2026-11-26"), ("endsOn", "31/02/2027"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Equal("31/02/2027", again.Page.QuerySelector("[name=endsOn]")!.GetAttribute("value"));
        Assert.Contains("No entiendo esta fecha", again.Text);
        Assert.Equal(HttpStatusCode.OK, (await me.GetAsync(at + "/contract?told=9999-99-99")).Status);
    }

    [Fact]
    public async Task Their_notice_counts_from_the_day_they_told_us()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync(), EndDirection.Client, "2026-11-20"));

        var said = await me.SubmitAsync(await me.GetAsync(at + "/contract"), at + "/contract", ("period", "1 mes"));

        Assert.Contains("Os lo dijeron el viernes, 20 de noviembre de 2026", said.Text);
        Assert.Contains("domingo, 20 de diciembre de 2026", said.Text);
        await me.SubmitAsync(said, at + "/dates", ("endsOn", "2026-12-31"));
        Assert.Equal(new DateOnly(2026, 12, 31), await studio.LookAsync(db => db.Offboardings.Select(row => row.EndsOn).SingleAsync()));
    }
}
