using Colofon.Handovers;
using Colofon.Offboardings;
using Colofon.Web.Offboardings;
using Colofon.Web.Shell;
using Colofon.Web.Shell.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Handovers;

/// <summary>Chooses a checklist, looks at what it would do, and lays it into the plan.</summary>
internal static class ChecklistEndpoints
{
    public static void Map(Doors doors)
    {
        doors.Members.MapGet("/offboardings/{id}/handover/checklists", Show);
        doors.Members.MapPost("/offboardings/{id}/handover/checklists", Add);
    }

    private static async Task<IResult> Show(string id, string? use, CaseFiles files, HandoverQueries handovers) =>
        await Cases.FindAsync(files, id) is { } file
            ? Page.Of<ChooseChecklistPage>(new { Handover = await handovers.ReadAsync(file), List = Known(file, use), F = Fields.Starting() })
            : Results.NotFound();

    private static async Task<IResult> Add(string id, HttpContext http, CaseFiles files, HandoverQueries handovers, ChecklistDesk desk)
    {
        if (await Cases.FindAsync(files, id) is not { } file)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        if (Known(file, fields["use"]) is not { } list)
            return Results.NotFound();
        var chosen = fields.All("code").ToHashSet(StringComparer.Ordinal);
        if (chosen.Count == 0 && !list.IsOverlay)
            fields.Refuse("", "plan.nothing-chosen");
        if (!fields.IsGood)
            return Page.Again<ChooseChecklistPage>(new { Handover = await handovers.ReadAsync(file), List = list, F = fields });
        return await desk.AddAsync(file.Id, list.Id, chosen) is { } added
            ? Results.LocalRedirect(Cases.Href(file.Id, $"handover?done={(added > 0 ? "plan.added" : list.IsOverlay ? "plan.laid" : "plan.there")}"))
            : Results.NotFound();
    }

    private static Checklist? Known(CaseFile file, string? id) => ChecklistBook.For(file).FirstOrDefault(list => list.Id == id);
}
