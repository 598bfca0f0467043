using System.Net;
using Colofon.Acceptance.Offboardings;
using Colofon.Handovers;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Handovers;

public sealed class InventoryTests
{
    [Fact]
    public async Task A_deliverable_is_delivered_returned_and_accepted_and_each_step_is_kept()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = await me.LeavingAsync(studio);
        var list = await me.SubmitAsync(await me.GetAsync(at + "/handover/deliverables"), at + "/handover/deliverables", ("name", "Manual de marca"), ("place", "Carpeta compartida"), ("dueOn", "2026-12-11"));
        var one = list.Page.QuerySelector(".agenda a.button")!.GetAttribute("href")!;

        await me.SubmitAsync(await me.GetAsync(one), one + "/state", ("to", "Delivered"));
        await me.SubmitAsync(await me.GetAsync(one), one + "/state", ("to", "Returned"), ("words", "Falta el logotipo en negativo"));
        await me.SubmitAsync(await me.GetAsync(one), one + "/state", ("to", "Delivered"));
        list = await me.SubmitAsync(await me.GetAsync(one), one + "/state", ("to", "Accepted"));

        Assert.Contains("aceptado · vie 11 dic · Carpeta compartida", list.Text);
        Assert.Contains("devuelto: Falta el logotipo en negativo", (await me.GetAsync(one)).Text);
        Assert.Equal(4, await studio.LookAsync(db => db.DeliverableSteps.CountAsync()));
    }

    [Fact]
    public async Task Giving_a_deliverable_up_asks_why_and_keeps_it_from_them()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = await me.LeavingAsync(studio);
        var list = await me.SubmitAsync(await me.GetAsync(at + "/handover/deliverables"), at + "/handover/deliverables", ("name", "Manual de marca"));
        var one = list.Page.QuerySelector(".agenda a.button")!.GetAttribute("href")!;

        var refused = await me.SubmitAsync(await me.GetAsync(one), one + "/state", ("to", "Waived"));
        await me.SubmitAsync(await me.GetAsync(one), one + "/state", ("to", "Waived"), ("words", "no lo han pagado"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        var step = await studio.LookAsync(db => db.DeliverableSteps.SingleAsync());
        Assert.Equal((null, "no lo han pagado"), (step.Note, step.Why));
    }

    [Fact]
    public async Task An_access_is_settled_with_what_shows_it()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = await me.LeavingAsync(studio);
        var list = await me.SubmitAsync(await me.GetAsync(at + "/handover/accesses"), at + "/handover/accesses", ("system", "Registro del dominio"), ("what", "Titular"), ("holder", "Inés"), ("fate", "Transfer"));
        var one = list.Page.QuerySelector(".agenda a.button")!.GetAttribute("href")!;

        list = await me.SubmitAsync(await me.GetAsync(one), one + "/settle", ("proof", "correo del registrador"));

        Assert.Contains("hecho: pasa a sus manos", list.Text);
        Assert.Contains("correo del registrador", (await me.GetAsync(one)).Text);
        Assert.Contains("puso en sus manos el acceso «Registro del dominio»", (await me.GetAsync(at)).Text);
    }

    [Fact]
    public async Task A_password_is_not_taken_into_the_list()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = await me.LeavingAsync(studio);

        var refused = await me.SubmitAsync(await me.GetAsync(at + "/handover/accesses"), at + "/handover/accesses", ("system", "Registro del dominio"), ("what", "contraseña: Hunter2-Hunter2"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(0, await studio.LookAsync(db => db.AccessGrants.CountAsync()));
    }

    [Fact]
    public async Task What_is_reserved_is_not_written_where_they_would_read_it()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));
        await me.SubmitAsync(await me.GetAsync(at + "/decision"), at + "/reserved", ("reserved", "Ya no nos resulta rentable"));

        var item = await me.SubmitAsync(await me.GetAsync(at + "/handover/items"), at + "/handover/items", ("text", "Explicar que ya no resulta rentable"));
        var task = await me.SubmitAsync(await me.GetAsync(at + "/handover/tasks/new"), at + "/handover/tasks/new", ("title", "Avisar"), ("audience", "Client"), ("shared", "Ya no nos resulta rentable"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (item.Status, task.Status));
        Assert.Equal("Explicar que ya no resulta rentable", item.Page.QuerySelector("[name=text]")!.TextContent);
        Assert.Equal((0, 0), await studio.LookAsync(async db => (await db.OpenItems.CountAsync(), await db.PlanTasks.CountAsync())));
    }

    [Fact]
    public async Task An_open_item_is_waived_only_with_its_reason()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = await me.LeavingAsync(studio);
        var list = await me.SubmitAsync(await me.GetAsync(at + "/handover/items"), at + "/handover/items", ("text", "Falta una foto"), ("kind", "Work"), ("owner", "Client"));
        var one = list.Page.QuerySelector(".agenda a.button")!.GetAttribute("href")!;

        var refused = await me.SubmitAsync(await me.GetAsync(one), one + "/fate", ("fate", "Waived"));
        list = await me.SubmitAsync(await me.GetAsync(one), one + "/fate", ("fate", "Waived"), ("outcome", "La página funciona sin ella"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("sin efecto · La página funciona sin ella", list.Text);
        Assert.Equal(OpenItemFate.Waived, await studio.LookAsync(db => db.OpenItems.Select(item => item.Fate).SingleAsync()));
    }
}
