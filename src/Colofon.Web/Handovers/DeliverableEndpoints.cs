using System.Globalization;
using Colofon.Handovers;
using Colofon.Offboardings;
using Colofon.Storage;
using Colofon.Web.Offboardings;
using Colofon.Web.Shell;
using Colofon.Web.Shell.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Handovers;

internal static class DeliverableEndpoints
{
    public static void Map(Doors doors)
    {
        doors.Viewers.MapGet("/offboardings/{id}/handover/deliverables", List);
        doors.Members.MapPost("/offboardings/{id}/handover/deliverables", Add);
        doors.Viewers.MapGet("/offboardings/{id}/handover/deliverables/{deliverable}", Show);
        doors.Members.MapPost("/offboardings/{id}/handover/deliverables/{deliverable}", Edit);
        doors.Members.MapPost("/offboardings/{id}/handover/deliverables/{deliverable}/state", Go);
        doors.Members.MapPost("/offboardings/{id}/handover/deliverables/{deliverable}/remove", Remove);
    }

    private static async Task<IResult> List(string id, CaseFiles files, HandoverQueries handovers) =>
        await Cases.FindAsync(files, id) is { } file ? Page.Of<ListDeliverablesPage>(new { File = file, All = await handovers.DeliverablesAsync(file.Id), F = Fields.Starting() }) : Results.NotFound();

    private static async Task<IResult> Add(string id, HttpContext http, CaseFiles files, HandoverQueries handovers, DeliverableDesk desk, Screen screen)
    {
        if (await Cases.FindAsync(files, id) is not { } file)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var (name, place, dueOn) = Read(fields);
        var outcome = fields.IsGood ? await desk.AddAsync(file.Id, name, place, dueOn, screen.Speech) : InventoryOutcome<Deliverable>.Words([]);
        if (outcome is null)
            return Results.NotFound();
        return outcome.IsSaved
            ? Results.LocalRedirect(Cases.Href(file.Id, "handover/deliverables?done=deliverable.added"))
            : Page.Again<ListDeliverablesPage>(new { File = file, All = await handovers.DeliverablesAsync(file.Id), F = fields, outcome.Findings });
    }

    private static Task<IResult> Show(string id, string deliverable, CaseFiles files, HandoverQueries handovers) => PageAsync(id, deliverable, files, handovers, null, null);

    private static async Task<IResult> Edit(string id, string deliverable, HttpContext http, CaseFiles files, HandoverQueries handovers, DeliverableDesk desk, Screen screen)
    {
        if (Key.TryParse<DeliverableId>(deliverable) is not { } which || Key.TryParse<OffboardingId>(id) is not { } key)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var (name, place, dueOn) = Read(fields);
        var seen = int.TryParse(fields["version"], CultureInfo.InvariantCulture, out var version) ? version : -1;
        var outcome = fields.IsGood ? await desk.EditAsync(key, which, seen, name, place, dueOn, screen.Speech) : InventoryOutcome<Deliverable>.Words([]);
        return outcome is { IsSaved: true } ? Done(key, "edited") : outcome is null ? Results.NotFound() : await PageAsync(id, deliverable, files, handovers, fields, outcome);
    }

    private static async Task<IResult> Go(string id, string deliverable, HttpContext http, CaseFiles files, HandoverQueries handovers, DeliverableDesk desk, Screen screen)
    {
        if (Key.TryParse<DeliverableId>(deliverable) is not { } which || Key.TryParse<OffboardingId>(id) is not { } key)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var to = fields.Choice<DeliverableState>("to");
        var words = fields.Optional("words", 1000);
        if (to is DeliverableState.Waived && words is null)
            fields.Refuse("words", "inventory.why-missing");
        var outcome = fields.IsGood ? await desk.GoAsync(key, which, to!.Value, words, screen.Speech) : InventoryOutcome<Deliverable>.Words([]);
        return outcome is { IsSaved: true } ? Done(key, "state") : outcome is null ? Results.NotFound() : await PageAsync(id, deliverable, files, handovers, fields, outcome);
    }

    private static async Task<IResult> Remove(string id, string deliverable, DeliverableDesk desk) =>
        Key.TryParse<DeliverableId>(deliverable) is { } which && Key.TryParse<OffboardingId>(id) is { } key && await desk.RemoveAsync(key, which) ? Done(key, "removed") : Results.NotFound();

    private static async Task<IResult> PageAsync(string id, string deliverable, CaseFiles files, HandoverQueries handovers, Fields? typed, InventoryOutcome<Deliverable>? outcome)
    {
        if (await Cases.FindAsync(files, id) is not { } file || Key.TryParse<DeliverableId>(deliverable) is not { } which)
            return Results.NotFound();
        if ((await handovers.DeliverablesAsync(file.Id)).FirstOrDefault(one => one.Id == which) is not { } found)
            return Results.NotFound();
        var isConflict = outcome is { IsSaved: false, Row: not null };
        var status = outcome is null ? StatusCodes.Status200OK : isConflict ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        var steps = (await handovers.StepsAsync(file.Id))[which].ToList();
        return Page.Of<EditDeliverablePage>(new { File = file, One = found, Steps = steps, F = typed ?? Starting(found), IsConflict = isConflict, Findings = outcome?.Findings ?? [] }, status);
    }

    internal static Fields Starting(Deliverable one) => Fields.Starting(("name", one.Name), ("place", one.Place), ("dueOn", DateFields.Write(one.DueOn)));

    private static (string, string?, DateOnly?) Read(Fields fields) => (fields.Text("name"), fields.Optional("place", 500), fields.Date("dueOn"));

    private static IResult Done(OffboardingId id, string what) => Results.LocalRedirect(Cases.Href(id, $"handover/deliverables?done=deliverable.{what}"));
}
