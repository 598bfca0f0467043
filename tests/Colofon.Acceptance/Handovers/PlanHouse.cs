using Colofon.Acceptance.Offboardings;
using Colofon.Offboardings;

namespace Colofon.Acceptance.Handovers;

/// <summary>The way to a plan, as a person walks it.</summary>
internal static class PlanHouse
{
    /// <summary>A case in which they leave: told on 20 November, ending on 31 December.</summary>
    public static async Task<string> LeavingAsync(this Visitor me, Studio studio, string endsOn = "2026-12-31")
    {
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync(), EndDirection.Client, "2026-11-20"));
        await me.EndOnAsync(at, endsOn);
        return at;
    }

    public static async Task<Answer> EndOnAsync(this Visitor me, string at, string endsOn) =>
        await me.SubmitAsync(await me.GetAsync(at + "/contract"), at + "/dates", ("endsOn", endsOn));

    /// <summary>Lays a checklist, or the tasks named of it.</summary>
    public static async Task<Answer> LayAsync(this Visitor me, string at, string list, params string[] codes)
    {
        var page = await me.GetAsync($"{at}/handover/checklists?use={list}");
        var chosen = codes.Length > 0 ? codes : [.. page.Page.QuerySelectorAll("input[name=code]").Select(box => box.GetAttribute("value")!)];
        return await me.SubmitAsync(page, at + "/handover/checklists", [.. chosen.Select(code => ("code", (string?)code))]);
    }

    public static async Task<Answer> MarkAsync(this Visitor me, string at, string mark, string? note, params string[] tasks) =>
        await me.SubmitAsync(await me.GetAsync(at + "/handover"), at + "/handover/marks", [("mark", mark), ("note", note), .. tasks.Select(task => ("task", (string?)task))]);

    /// <summary>The id of a task by its title.</summary>
    public static string TaskOf(this Answer plan, string title) =>
        plan.Page.QuerySelectorAll(".tasks li").First(row => row.TextContent.Contains(title, StringComparison.Ordinal)).Id!["task-".Length..];

    /// <summary>What a plan says of a task.</summary>
    public static string Said(this Answer plan, string title) =>
        string.Join(' ', plan.Page.QuerySelectorAll(".tasks li").First(row => row.TextContent.Contains(title, StringComparison.Ordinal)).TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
