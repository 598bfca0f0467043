using System.Net;
using Colofon.Acceptance.Offboardings;
using Colofon.Handovers;
using Colofon.Offboardings;
using Colofon.Relationships;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Handovers;

public sealed class PlanTests
{
    [Fact]
    public async Task I_can_see_a_checklist_on_its_days_before_it_is_added()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = await me.LeavingAsync(studio);

        var choose = await me.GetAsync(at + "/handover/checklists");
        var preview = await me.GetAsync(at + "/handover/checklists?use=they-leave");

        Assert.Contains("El cliente se va", choose.Text);
        Assert.DoesNotContain("Profesional independiente", choose.Text);
        Assert.Contains("Instrucción de datos", preview.Text);
        Assert.Equal(23, preview.Page.QuerySelectorAll("input[name=code]").Length);
        Assert.Equal(0, await studio.LookAsync(db => db.PlanTasks.CountAsync()));
    }

    [Fact]
    public async Task I_can_begin_a_plan_from_a_checklist_and_see_what_is_late_first()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = await me.LeavingAsync(studio);

        var plan = await me.LayAsync(at, "they-leave");

        Assert.Contains("Añadidas al plan", plan.Text);
        Assert.Contains("0 de 23 tareas", plan.Text);
        Assert.StartsWith("Con retraso", plan.Page.QuerySelectorAll("#marks h3")[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("con retraso", plan.Said("Registrar la noticia"));
    }

    [Fact]
    public async Task A_checklist_is_never_added_twice()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = await me.LeavingAsync(studio);
        await me.LayAsync(at, "they-leave", "INC-01", "INC-02");

        await me.LayAsync(at, "they-leave", "INC-01", "INC-02", "INC-03");

        Assert.Equal(3, await studio.LookAsync(db => db.PlanTasks.CountAsync()));
        Assert.Equal(1, await studio.LookAsync(db => db.PlanLayers.CountAsync()));
    }

    [Fact]
    public async Task An_overlay_adds_its_own_and_leaves_out_what_does_not_fit()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = await me.LeavingAsync(studio);
        await me.LayAsync(at, "they-leave");

        var plan = await me.LayAsync(at, "no-contact");

        Assert.Contains("fuera del plan: Sin contacto después", plan.Said("Encuesta: qué valoraste"));
        Assert.Contains("con retraso", plan.Said("Fijar el límite de contacto"));
        await me.LayAsync(at, "no-contact");
        Assert.Equal(28, await studio.LookAsync(db => db.PlanTasks.CountAsync()));
    }

    [Fact]
    public async Task The_fast_track_halves_the_time_once()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));
        await me.LayAsync(at, "freelancer");

        await me.LayAsync(at, "fast-track");
        await me.LayAsync(at, "fast-track");

        Assert.Equal(-5, await studio.LookAsync(db => db.PlanTasks.Where(task => task.Code == "FRL-17").Select(task => task.Offset).SingleAsync()));
        Assert.True(await studio.LookAsync(db => db.PlanTasks.Where(task => task.Code == "FRL-12").Select(task => task.SkippedAt != null).SingleAsync()));
    }

    [Fact]
    public async Task I_can_do_several_tasks_at_once_and_say_what_shows_it()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = await me.LeavingAsync(studio);
        var plan = await me.LayAsync(at, "they-leave");

        plan = await me.MarkAsync(at, "Done", "apuntado en la libreta", plan.TaskOf("Registrar la noticia"), plan.TaskOf("Registrar cómo me siento"));

        Assert.Contains("2 de 23 tareas", plan.Text);
        Assert.Contains("hecha el lun 23 nov, Inés: apuntado en la libreta", plan.Said("Registrar la noticia"));
        Assert.Contains("dio por hecha «Registrar la noticia", (await me.GetAsync(at)).Text);
    }

    [Fact]
    public async Task A_task_is_left_out_only_with_its_reason()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = await me.LeavingAsync(studio);
        var plan = await me.LayAsync(at, "they-leave");
        var task = plan.TaskOf("Ventana de consultas");

        var refused = await me.MarkAsync(at, "Skipped", " ", task);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.True(refused.Page.QuerySelector($"#pick-{task}")!.HasAttribute("checked"));
        plan = await me.MarkAsync(at, "Skipped", "no queda nada que consultar", task);
        Assert.Contains("fuera del plan: no queda nada que consultar", plan.Said("Ventana de consultas"));
    }

    [Fact]
    public async Task I_can_give_tasks_to_somebody_and_filter_by_whose_they_are()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = await me.LeavingAsync(studio);
        var plan = await me.LayAsync(at, "they-leave");
        var who = plan.Page.QuerySelectorAll("#assignee option").Single(option => option.TextContent == "Inés").GetAttribute("value");

        plan = await me.SubmitAsync(plan, at + "/handover/marks", ("mark", "Assigned"), ("assignee", who), ("task", plan.TaskOf("Liquidación")));

        Assert.Contains("Inés (Administración)", plan.Said("Liquidación"));
        var theirs = await me.GetAsync(at + "/handover?owner=Client");
        Assert.Equal(3, theirs.Page.QuerySelectorAll(".tasks li").Length);
        Assert.Contains("Ninguna tarea es así", (await me.GetAsync(at + "/handover?state=done")).Text);
    }

    [Fact]
    public async Task I_can_write_a_task_of_my_own_that_waits_for_another()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = await me.LeavingAsync(studio);
        var plan = await me.LayAsync(at, "they-leave", "INC-13");

        plan = await me.SubmitAsync(
            await me.GetAsync(at + "/handover/tasks/new"),
            at + "/handover/tasks/new",
            ("title", "Devolver las llaves"),
            ("anchor", "Told"),
            ("days", "2"),
            ("after", plan.TaskOf("Liquidación"))
        );

        // The settlement is five working days before Thursday 31 December.
        Assert.Contains("jue 24 dic", plan.Said("Devolver las llaves"));
    }

    [Fact]
    public async Task Suppliers_and_collaborators_have_a_checklist_of_their_own()
    {
        var (studio, me) = await Studio.OpenAsync("en");
        await using var closing = studio;
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync(kind: CounterpartKind.Supplier), EndDirection.Provider));

        var choose = await me.GetAsync(at + "/handover/checklists");

        Assert.Contains("We stop hiring a supplier", choose.Text);
        Assert.DoesNotContain("Freelancer", choose.Text);
    }

    [Fact]
    public async Task What_is_due_stands_on_today()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = await me.LeavingAsync(studio);
        await me.LayAsync(at, "they-leave");

        var today = await me.GetAsync("/");

        Assert.Contains("Para hoy", today.Text);
        Assert.Contains("Registrar la noticia", today.Text);
        Assert.DoesNotContain("Instrucción de datos", today.Text);
    }

    [Fact]
    public async Task Nothing_closes_while_something_is_left_in_the_air()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = await me.LeavingAsync(studio);
        await me.LayAsync(at, "they-leave", "INC-01", "INC-02");
        await me.SubmitAsync(await me.GetAsync(at + "/handover/items"), at + "/handover/items", ("text", "Falta el texto de la portada"));

        var left = await LeftAsync();

        Assert.Equal([RequirementCodes.PlanDone, RequirementCodes.OpenItems], left);
        await me.MarkAsync(at, "Done", null, (await me.GetAsync(at + "/handover")).TaskOf("Registrar la noticia"));
        var items = await me.GetAsync(at + "/handover/items");
        var item = items.Page.QuerySelector(".agenda a.button")!.GetAttribute("href")!;
        await me.SubmitAsync(await me.GetAsync(item), item + "/fate", ("fate", "Transferred"), ("to", "Taller Muestra"));
        Assert.Empty(await LeftAsync());

        async Task<List<string>> LeftAsync()
        {
            var file = await studio.UseAsync<CaseFiles, CaseFile?>(files => files.FindAsync(Key(at)));
            return [.. Gates.For(file!.Facts(), Stage.Closed, file.Moment).Where(one => !one.Holds && one.Where.StartsWith("handover", StringComparison.Ordinal)).Select(one => one.Code)];
        }
    }

    private static OffboardingId Key(string at) => OffboardingId.Of(Guid.Parse(at.Split('/')[^1]));
}
