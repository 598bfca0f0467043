using System.Net;
using Colofon.Offboardings;
using Colofon.Relationships;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Offboardings;

public sealed class OpeningTests
{
    [Fact]
    public async Task I_can_open_an_offboarding_and_I_am_told_what_comes_next()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var relationship = await studio.MeetAsync();

        var overview = await me.OpenCaseAsync(relationship);

        Assert.StartsWith("/offboardings/", overview.Path);
        Assert.Equal("Siguiente: escribe, solo para ti, por qué quieres terminar.", overview.NextStep());
        Assert.Contains("Inés abrió el cierre de Cerámicas Ejemplo: lo decidimos nosotros", overview.Text);
        Assert.Contains("escribe, solo para ti, por qué quieres terminar", (await me.GetAsync("/")).Text);
        Assert.Contains("escribe, solo para ti, por qué quieres terminar", (await me.GetAsync("/offboardings")).Text);
    }

    [Fact]
    public async Task I_am_told_in_English_too()
    {
        var (studio, me) = await Studio.OpenAsync("en");
        await using var closing = studio;

        var overview = await me.OpenCaseAsync(await studio.MeetAsync("Example Pottery", CounterpartKind.Supplier));

        Assert.Equal("Next: write down, for yourself only, why you want to end it.", overview.NextStep());
        Assert.Contains("Inés opened the offboarding of Example Pottery: our decision", overview.Text);
    }

    [Fact]
    public async Task I_am_told_what_comes_next_when_a_supplier_leaves_us()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var relationship = await studio.MeetAsync("Imprenta Muestra", CounterpartKind.Supplier);

        var overview = await me.OpenCaseAsync(relationship, EndDirection.Client, "2026-11-20");

        Assert.Contains("lo decide el proveedor", overview.Text);
        Assert.DoesNotContain("cliente", overview.Text);
        Assert.Equal("Siguiente: elige cómo queda la puerta.", overview.NextStep());
    }

    [Fact]
    public async Task F4_Pressing_twice_opens_one_case_and_leads_to_the_same_place()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var relationship = await studio.MeetAsync();
        var path = $"/relationships/{relationship}/offboarding/new";
        var form = await me.GetAsync(path);

        var presses = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => me.SubmitAsync(form, path, ("direction", "Provider"))));

        Assert.All(presses, press => Assert.Equal(HttpStatusCode.OK, press.Status));
        Assert.Single(presses.Select(press => press.Path.Split('?')[0]).Distinct());
        Assert.Equal(1, await studio.LookAsync(db => db.Offboardings.CountAsync()));
    }

    [Fact]
    public async Task F4_A_reason_sent_twice_is_kept_once()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));
        var page = await me.GetAsync(at + "/decision");

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => me.SubmitAsync(page, at + "/reserved", ("reserved", "Cambian el alcance cada semana"))));
        await me.SubmitAsync(page, at + "/reserved", ("reserved", "Cambian el alcance cada semana"));

        Assert.Equal(1, await studio.LookAsync(db => db.ReservedReasons.CountAsync()));
    }

    [Fact]
    public async Task Two_people_who_open_at_once_share_one_case()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var relationship = await studio.MeetAsync();
        var path = $"/relationships/{relationship}/offboarding/new";
        List<Answer> forms = [await me.GetAsync(path), await me.GetAsync(path), await me.GetAsync(path)];

        var opened = await Task.WhenAll(forms.Select(form => me.SubmitAsync(form, path, ("direction", "Provider"))));

        Assert.Single(opened.Select(House.CaseOf).Distinct());
        Assert.Equal(1, await studio.LookAsync(db => db.Offboardings.CountAsync()));
    }

    [Fact]
    public async Task I_can_withdraw_a_case_and_its_history_stays()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var relationship = await studio.MeetAsync();
        var overview = await me.OpenCaseAsync(relationship);
        var at = House.CaseOf(overview);

        var list = await me.SubmitAsync(overview, at + "/withdraw", ("withdrawWhy", "hablamos y se arregló"));

        Assert.Contains("retirado", list.Text);
        Assert.Contains("Inés retiró el cierre", (await me.GetAsync(at)).Text);
        Assert.DoesNotContain("hablamos y se arregló", (await me.GetAsync(at)).Html);
        Assert.NotEqual(at, House.CaseOf(await me.OpenCaseAsync(relationship)));
    }

    [Fact]
    public async Task F6_Fields_that_the_form_does_not_have_change_nothing()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var relationship = await studio.MeetAsync();
        var path = $"/relationships/{relationship}/offboarding/new";

        await me.SubmitAsync(await me.GetAsync(path), path, ("direction", "Provider"), ("Stage", "Closed"), ("LeadId", Guid.Empty.ToString()), ("EndsOn", "2020-01-01"), ("Version", "99"));

        var made = await studio.LookAsync(db => db.Offboardings.SingleAsync());
        Assert.Equal((Stage.Considering, null, 0), (made.Stage, made.EndsOn, made.Version));
        Assert.NotEqual(Guid.Empty, made.LeadId);
    }

    [Theory]
    [InlineData("/offboardings/nothing")]
    [InlineData("/offboardings/018f0000-0000-7000-8000-000000000000")]
    [InlineData("/offboardings/018f0000-0000-7000-8000-000000000000/decision")]
    [InlineData("/relationships/018f0000-0000-7000-8000-000000000000/offboarding/new")]
    public async Task What_is_not_there_is_kindly_not_there(string path)
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;

        Assert.Equal(HttpStatusCode.NotFound, (await me.GetAsync(path)).Status);
    }
}
