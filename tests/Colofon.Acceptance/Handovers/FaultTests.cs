using System.Net;
using Colofon.Handovers;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Handovers;

/// <summary>The forms of the handover under the faults of the catalogue.</summary>
public sealed class FaultTests
{
    public static TheoryData<string, string> TextFields =>
        new()
        {
            { "/handover/tasks/new", "title" },
            { "/handover/tasks/new", "shared" },
            { "/handover/tasks/new", "evidence" },
            { "/handover/deliverables", "name" },
            { "/handover/deliverables", "place" },
            { "/handover/accesses", "system" },
            { "/handover/accesses", "what" },
            { "/handover/items", "text" },
        };

    [Theory]
    [MemberData(nameof(TextFields))]
    public async Task F1_Text_that_cannot_be_taken_is_said_beside_its_field(string path, string field)
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = await me.LeavingAsync(studio);
        (string, string?)[] usual = [("title", "Una tarea"), ("name", "Manual"), ("system", "Dominio"), ("text", "Falta algo")];

        foreach (var bad in (string[])["nul\0", new string('x', 1001), "\ud800"])
        {
            var answer = await me.SubmitAsync(await me.GetAsync(at + path), at + path, [.. usual.Where(pair => pair.Item1 != field), (field, bad)]);
            // What no browser can send is refused before it is read; a lone half of a pair is replaced on the way.
            Assert.Equal(bad[0] == 'x' ? HttpStatusCode.UnprocessableEntity : bad[0] == 'n' ? HttpStatusCode.BadRequest : HttpStatusCode.OK, answer.Status);
        }
        var kept = await me.SubmitAsync(await me.GetAsync(at + path), at + path, [.. usual.Where(pair => pair.Item1 != field), (field, "👩‍👩‍👧 ñandú ‮txt")]);
        Assert.Equal(HttpStatusCode.OK, kept.Status);
    }

    [Fact]
    public async Task F4_Two_presses_add_one_task()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = await me.LeavingAsync(studio);
        var page = await me.GetAsync(at + "/handover/tasks/new");

        await Task.WhenAll(Press(), Press());

        Assert.Equal(1, await studio.LookAsync(db => db.PlanTasks.CountAsync()));

        Task<Answer> Press() => me.SubmitAsync(page, at + "/handover/tasks/new", ("title", "Devolver las llaves"));
    }

    [Fact]
    public async Task F4_Two_people_who_lay_the_same_checklist_at_once_lay_it_once()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = await me.LeavingAsync(studio);
        var (one, two) = (await me.GetAsync(at + "/handover/checklists?use=they-leave"), await me.GetAsync(at + "/handover/checklists?use=they-leave"));

        var answers = await Task.WhenAll(Lay(one), Lay(two));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.Equal(23, await studio.LookAsync(db => db.PlanTasks.CountAsync()));

        Task<Answer> Lay(Answer page) =>
            me.SubmitAsync(page, at + "/handover/checklists", [.. page.Page.QuerySelectorAll("input[name=code]").Select(box => ("code", box.GetAttribute("value")))]);
    }

    [Fact]
    public async Task F5_Whoever_saves_over_a_task_somebody_else_changed_sees_both()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = await me.LeavingAsync(studio);
        var plan = await me.LayAsync(at, "they-leave", "INC-13");
        var path = $"{at}/handover/tasks/{plan.TaskOf("Liquidación")}";
        var (mine, theirs) = (await me.GetAsync(path), await me.GetAsync(path));
        await me.SubmitAsync(theirs, path, ("title", "Liquidación cerrada con su gestoría"));

        var conflict = await me.SubmitAsync(mine, path, ("title", "Liquidación y abonos"));

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("Liquidación cerrada con su gestoría", conflict.Text);
        Assert.Equal("Liquidación y abonos", conflict.Page.QuerySelector("[name=title]")!.GetAttribute("value"));
        plan = await me.SubmitAsync(conflict, path);
        Assert.Contains("Tarea guardada", plan.Text);
        Assert.NotNull(plan.TaskOf("Liquidación y abonos"));
    }

    [Fact]
    public async Task F5_The_same_for_deliverables_accesses_and_open_items()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = await me.LeavingAsync(studio);
        foreach (var (place, field) in ((string, string)[])[("deliverables", "name"), ("accesses", "system"), ("items", "text")])
        {
            var list = await me.SubmitAsync(await me.GetAsync($"{at}/handover/{place}"), $"{at}/handover/{place}", (field, "Uno"));
            var path = list.Page.QuerySelector(".agenda a.button")!.GetAttribute("href")!;
            var (mine, theirs) = (await me.GetAsync(path), await me.GetAsync(path));
            await me.SubmitAsync(theirs, path, (field, "El suyo"));

            var conflict = await me.SubmitAsync(mine, path, (field, "El mío"));

            Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
            Assert.Contains("El suyo", conflict.Text);
            Assert.Contains("El mío", conflict.Text);
        }
    }

    [Fact]
    public async Task F6_Fields_that_no_form_has_change_nothing()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = await me.LeavingAsync(studio);

        await me.SubmitAsync(
            await me.GetAsync(at + "/handover/tasks/new"),
            at + "/handover/tasks/new",
            ("title", "Una tarea"),
            ("DoneAt", "2026-01-01"),
            ("DoneByName", "Nadie"),
            ("PublicId", "1"),
            ("Code", "FRL-01"),
            ("WorkspaceId", Guid.Empty.ToString()),
            ("assignee", Guid.CreateVersion7().ToString())
        );

        var task = await studio.LookAsync(db => db.PlanTasks.SingleAsync());
        Assert.True(task is { IsOpen: true, Code: null, DoneByName: null, AssigneeId: null, Audience: PlanAudience.Team, SharedTitle: null });
    }
}
