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

internal static class AccessEndpoints
{
    public static void Map(Doors doors)
    {
        doors.Viewers.MapGet("/offboardings/{id}/handover/accesses", List);
        doors.Members.MapPost("/offboardings/{id}/handover/accesses", Add);
        doors.Viewers.MapGet("/offboardings/{id}/handover/accesses/{access}", Show);
        doors.Members.MapPost("/offboardings/{id}/handover/accesses/{access}", Edit);
        doors.Members.MapPost("/offboardings/{id}/handover/accesses/{access}/settle", Settle);
        doors.Members.MapPost("/offboardings/{id}/handover/accesses/{access}/reopen", Reopen);
        doors.Members.MapPost("/offboardings/{id}/handover/accesses/{access}/remove", Remove);
    }

    private static async Task<IResult> List(string id, CaseFiles files, HandoverQueries handovers) =>
        await Cases.FindAsync(files, id) is { } file ? Page.Of<ListAccessesPage>(new { File = file, All = await handovers.AccessesAsync(file.Id), F = Fields.Starting(("fate", nameof(AccessFate.Transfer))) }) : Results.NotFound();

    private static async Task<IResult> Add(string id, HttpContext http, CaseFiles files, HandoverQueries handovers, AccessDesk desk, Screen screen)
    {
        if (await Cases.FindAsync(files, id) is not { } file)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var words = Read(fields);
        var outcome = fields.IsGood ? await desk.AddAsync(file.Id, words, screen.Speech) : InventoryOutcome<AccessGrant>.Words([]);
        if (outcome is null)
            return Results.NotFound();
        return outcome.IsSaved
            ? Results.LocalRedirect(Cases.Href(file.Id, "handover/accesses?done=access.added"))
            : Page.Again<ListAccessesPage>(new { File = file, All = await handovers.AccessesAsync(file.Id), F = fields, outcome.Findings });
    }

    private static Task<IResult> Show(string id, string access, CaseFiles files, HandoverQueries handovers) => PageAsync(id, access, files, handovers, null, null);

    private static async Task<IResult> Edit(string id, string access, HttpContext http, CaseFiles files, HandoverQueries handovers, AccessDesk desk, Screen screen)
    {
        if (Key.TryParse<AccessGrantId>(access) is not { } which || Key.TryParse<OffboardingId>(id) is not { } key)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var words = Read(fields);
        var seen = int.TryParse(fields["version"], CultureInfo.InvariantCulture, out var version) ? version : -1;
        var outcome = fields.IsGood ? await desk.EditAsync(key, which, seen, words, screen.Speech) : InventoryOutcome<AccessGrant>.Words([]);
        return outcome is { IsSaved: true } ? Done(key, "edited") : outcome is null ? Results.NotFound() : await PageAsync(id, access, files, handovers, fields, outcome);
    }

    private static async Task<IResult> Settle(string id, string access, HttpContext http, CaseFiles files, HandoverQueries handovers, AccessDesk desk)
    {
        if (Key.TryParse<AccessGrantId>(access) is not { } which || Key.TryParse<OffboardingId>(id) is not { } key)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var proof = fields.Optional("proof", 1000);
        var outcome = fields.IsGood ? await desk.SettleAsync(key, which, proof) : InventoryOutcome<AccessGrant>.Words([]);
        return outcome is { IsSaved: true } ? Done(key, "settled") : outcome is null ? Results.NotFound() : await PageAsync(id, access, files, handovers, fields, outcome);
    }

    private static async Task<IResult> Reopen(string id, string access, AccessDesk desk) =>
        Key.TryParse<AccessGrantId>(access) is { } which && Key.TryParse<OffboardingId>(id) is { } key && await desk.ReopenAsync(key, which) is not null ? Done(key, "reopened") : Results.NotFound();

    private static async Task<IResult> Remove(string id, string access, AccessDesk desk) =>
        Key.TryParse<AccessGrantId>(access) is { } which && Key.TryParse<OffboardingId>(id) is { } key && await desk.RemoveAsync(key, which) ? Done(key, "removed") : Results.NotFound();

    private static async Task<IResult> PageAsync(string id, string access, CaseFiles files, HandoverQueries handovers, Fields? typed, InventoryOutcome<AccessGrant>? outcome)
    {
        if (await Cases.FindAsync(files, id) is not { } file || Key.TryParse<AccessGrantId>(access) is not { } which)
            return Results.NotFound();
        if ((await handovers.AccessesAsync(file.Id)).FirstOrDefault(one => one.Id == which) is not { } found)
            return Results.NotFound();
        var isConflict = outcome is { IsSaved: false, Row: not null };
        var status = outcome is null ? StatusCodes.Status200OK : isConflict ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        return Page.Of<EditAccessPage>(new { File = file, One = found, F = typed ?? Starting(found), IsConflict = isConflict, Findings = outcome?.Findings ?? [] }, status);
    }

    internal static Fields Starting(AccessGrant one) =>
        Fields.Starting(("system", one.System), ("what", one.What), ("holder", one.Holder), ("fate", one.Fate.ToString()), ("dueOn", DateFields.Write(one.DueOn)));

    private static AccessWords Read(Fields fields) =>
        new(fields.Text("system"), fields.Optional("what"), fields.Optional("holder"), fields.Choice<AccessFate>("fate") ?? AccessFate.Transfer, fields.Date("dueOn"));

    private static IResult Done(OffboardingId id, string what) => Results.LocalRedirect(Cases.Href(id, $"handover/accesses?done=access.{what}"));
}
