using System.Net;
using Colofon.Acceptance.Accounts;
using Colofon.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Offboardings;

public sealed class DecidingTests
{
    private const string Reserved = "Ya no nos resulta rentable y grita al equipo";

    [Fact]
    public async Task I_can_decide_and_then_it_rests_for_two_working_days()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));

        var decided = await me.DecideAsync(at);

        Assert.Contains("Inés pasó el cierre de Cerámicas Ejemplo a «decidido»", decided.Text);
        Assert.Equal("Siguiente: mira qué dice el contrato, o di que no hay contrato escrito.", decided.NextStep());
        Assert.Contains("decisión", decided.Text);
    }

    [Fact]
    public async Task Nothing_about_the_door_is_chosen_for_me()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));

        var page = await me.GetAsync(at + "/decision");

        Assert.Equal(3, page.Page.QuerySelectorAll("input[name=door]").Length);
        Assert.Empty(page.Page.QuerySelectorAll("input[name=door][checked]"));
    }

    [Theory]
    [InlineData("Ya no nos resulta rentable.")]
    [InlineData("Rentable ya no nos resulta el proyecto.")]
    [InlineData("Gritan al equipo.")]
    public async Task A_reason_that_tells_the_reserved_one_is_not_kept_and_my_text_stays(string said)
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));
        var page = await me.SubmitAsync(await me.GetAsync(at + "/decision"), at + "/reserved", ("reserved", Reserved));

        var again = await me.SubmitAsync(page, at + "/shareable", ("shareable", said));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Contains("No lo he guardado", again.Text);
        Assert.Equal(said, again.Page.QuerySelector("textarea[name=shareable]")!.TextContent);
        Assert.Equal(0, await studio.LookAsync(db => db.ShareableReasons.CountAsync()));
    }

    [Fact]
    public async Task Somebody_without_the_right_sees_that_there_is_something_and_not_what()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));
        await me.SubmitAsync(await me.GetAsync(at + "/decision"), at + "/reserved", ("reserved", Reserved));
        await studio.AddAsync("tomas@estudio.example", Role.Member);
        using var other = studio.Visitor();
        await other.SignInAsync("tomas@estudio.example");

        var page = await other.GetAsync(at + "/decision");

        Assert.Contains("Hay un motivo reservado", page.Text);
        Assert.DoesNotContain("rentable", page.Html);
        Assert.DoesNotContain("rentable", (await other.GetAsync(at)).Html);
    }

    [Fact]
    public async Task Each_reading_of_the_reserved_reasons_is_noted_and_the_note_does_not_tell_them()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));
        await me.SubmitAsync(await me.GetAsync(at + "/decision"), at + "/reserved", ("reserved", Reserved));

        await me.GetAsync(at + "/decision");
        await me.GetAsync(at + "/decision");

        Assert.Equal(3, await studio.LookAsync(db => db.JournalEntries.CountAsync(entry => entry.Code == "decision.reserved-read")));
        var overview = await me.GetAsync(at);
        Assert.Contains("Inés leyó los motivos reservados", overview.Text);
        Assert.DoesNotContain("rentable", overview.Html);
    }
}
