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

internal static class OpenItemEndpoints
{
    private const int Longest = 500;

    public static void Map(Doors doors)
    {
        doors.Viewers.MapGet("/offboardings/{id}/handover/items", List);
        doors.Members.MapPost("/offboardings/{id}/handover/items", Add);
        doors.Viewers.MapGet("/offboardings/{id}/handover/items/{item}", Show);
        doors.Members.MapPost("/offboardings/{id}/handover/items/{item}", Edit);
        doors.Members.MapPost("/offboardings/{id}/handover/items/{item}/fate", Settle);
        doors.Members.MapPost("/offboardings/{id}/handover/items/{item}/remove", Remove);
    }

    private static async Task<IResult> List(string id, CaseFiles files, HandoverQueries handovers) =>
        await Cases.FindAsync(files, id) is { } file ? Page.Of<ListOpenItemsPage>(new { File = file, All = await handovers.ItemsAsync(file.Id), F = Fields.Starting() }) : Results.NotFound();

    private static async Task<IResult> Add(string id, HttpContext http, CaseFiles files, HandoverQueries handovers, OpenItemDesk desk, Screen screen)
    {
        if (await Cases.FindAsync(files, id) is not { } file)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var (text, kind, owner) = Read(fields);
        var outcome = fields.IsGood ? await desk.AddAsync(file.Id, text, kind, owner, screen.Speech) : InventoryOutcome<OpenItem>.Words([]);
        if (outcome is null)
            return Results.NotFound();
        return outcome.IsSaved
            ? Results.LocalRedirect(Cases.Href(file.Id, "handover/items?done=item.added"))
            : Page.Again<ListOpenItemsPage>(new { File = file, All = await handovers.ItemsAsync(file.Id), F = fields, outcome.Findings });
    }

    private static Task<IResult> Show(string id, string item, CaseFiles files, HandoverQueries handovers) => PageAsync(id, item, files, handovers, null, null);

    private static async Task<IResult> Edit(string id, string item, HttpContext http, CaseFiles files, HandoverQueries handovers, OpenItemDesk desk, Screen screen)
    {
        if (Key.TryParse<OpenItemId>(item) is not { } which || Key.TryParse<OffboardingId>(id) is not { } key)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var (text, kind, owner) = Read(fields);
        var seen = int.TryParse(fields["version"], CultureInfo.InvariantCulture, out var version) ? version : -1;
        var outcome = fields.IsGood ? await desk.EditAsync(key, which, seen, text, kind, owner, screen.Speech) : InventoryOutcome<OpenItem>.Words([]);
        return outcome is { IsSaved: true } ? Done(key, "edited") : outcome is null ? Results.NotFound() : await PageAsync(id, item, files, handovers, fields, outcome);
    }

    private static async Task<IResult> Settle(string id, string item, HttpContext http, CaseFiles files, HandoverQueries handovers, OpenItemDesk desk, Screen screen)
    {
        if (Key.TryParse<OpenItemId>(item) is not { } which || Key.TryParse<OffboardingId>(id) is not { } key)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var fate = fields.Choice<OpenItemFate>("fate");
        var outcome = fields.Optional("outcome", 1000);
        var to = fields.Optional("to");
        if (fate == OpenItemFate.Waived && outcome is null)
            fields.Refuse("outcome", "inventory.why-missing");
        if (fate == OpenItemFate.Transferred && to is null)
            fields.Refuse("to", "item.to-missing");
        var settled = fields.IsGood ? await desk.SettleAsync(key, which, fate!.Value, outcome, to, screen.Speech) : InventoryOutcome<OpenItem>.Words([]);
        return settled is { IsSaved: true } ? Done(key, "fate") : settled is null ? Results.NotFound() : await PageAsync(id, item, files, handovers, fields, settled);
    }

    private static async Task<IResult> Remove(string id, string item, OpenItemDesk desk) =>
        Key.TryParse<OpenItemId>(item) is { } which && Key.TryParse<OffboardingId>(id) is { } key && await desk.RemoveAsync(key, which) ? Done(key, "removed") : Results.NotFound();

    private static async Task<IResult> PageAsync(string id, string item, CaseFiles files, HandoverQueries handovers, Fields? typed, InventoryOutcome<OpenItem>? outcome)
    {
        if (await Cases.FindAsync(files, id) is not { } file || Key.TryParse<OpenItemId>(item) is not { } which)
            return Results.NotFound();
        if ((await handovers.ItemsAsync(file.Id)).FirstOrDefault(one => one.Id == which) is not { } found)
            return Results.NotFound();
        var isConflict = outcome is { IsSaved: false, Row: not null };
        var status = outcome is null ? StatusCodes.Status200OK : isConflict ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        return Page.Of<EditOpenItemPage>(new { File = file, One = found, F = typed ?? Starting(found), IsConflict = isConflict, Findings = outcome?.Findings ?? [] }, status);
    }

    internal static Fields Starting(OpenItem one) => Fields.Starting(("text", one.Text), ("kind", one.Kind.ToString()), ("owner", one.Owner.ToString()));

    private static (string, OpenItemKind, PlanOwner) Read(Fields fields) =>
        (fields.Text("text", Longest), fields.Choice<OpenItemKind>("kind") ?? OpenItemKind.Other, fields.Choice<PlanOwner>("owner") ?? PlanOwner.Lead);

    private static IResult Done(OffboardingId id, string what) => Results.LocalRedirect(Cases.Href(id, $"handover/items?done=item.{what}"));
}
