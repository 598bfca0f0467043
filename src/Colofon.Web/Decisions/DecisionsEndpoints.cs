using Colofon.Aftercare;
using Colofon.Decisions;
using Colofon.Offboardings;
using Colofon.Storage;
using Colofon.Web.Offboardings;
using Colofon.Web.Shell;
using Colofon.Web.Shell.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Decisions;

internal static class DecisionsEndpoints
{
    private const int Longest = 4000;
    private const int LongestShared = 300;

    public static void Map(Doors doors)
    {
        doors.Viewers.MapGet("/offboardings/{id}/decision", Show);
        doors.Members.MapPost("/offboardings/{id}/reserved", Reserve);
        doors.Members.MapPost("/offboardings/{id}/reserved/{reason}/withdraw", WithdrawReserved);
        doors.Members.MapPost("/offboardings/{id}/shareable", Share);
        doors.Members.MapPost("/offboardings/{id}/shareable/{reason}/withdraw", WithdrawShared);
        doors.Members.MapPost("/offboardings/{id}/door", ChooseDoor);
    }

    private static async Task<IResult> Show(string id, DecisionPages pages) =>
        await pages.FindAsync(id) is { } file ? await pages.ShowAsync(file) : Results.NotFound();

    private static async Task<IResult> Reserve(string id, HttpContext http, DecisionPages pages, DecisionDesk desk)
    {
        if (await pages.FindAsync(id) is not { } file)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var text = fields.Text("reserved", Longest);
        if (!fields.IsGood)
            return await pages.ShowAsync(file, fields);
        return Done(await desk.ReserveAsync(file.Id, text), file.Id, "reserved");
    }

    private static async Task<IResult> Share(string id, HttpContext http, DecisionPages pages, DecisionDesk desk, Screen screen)
    {
        if (await pages.FindAsync(id) is not { } file)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var text = fields["catalogue"].Length > 0 && fields["shareable"].Trim().Length == 0 ? fields.Text("catalogue", LongestShared) : fields.Text("shareable", LongestShared);
        if (!fields.IsGood)
            return await pages.ShowAsync(file, fields);
        var outcome = await desk.ShareAsync(file.Id, text, screen.Speech);
        return outcome is { IsKept: false } ? await pages.ShowAsync(file, fields, outcome) : Done(outcome is not null, file.Id, "shared");
    }

    private static async Task<IResult> WithdrawReserved(string id, string reason, DecisionDesk desk) =>
        Key.TryParse<OffboardingId>(id) is { } key && Key.TryParse<ReasonId>(reason) is { } which
            ? Done(await desk.WithdrawReservedAsync(key, which), key, "reason-withdrawn")
            : Results.NotFound();

    private static async Task<IResult> WithdrawShared(string id, string reason, DecisionDesk desk) =>
        Key.TryParse<OffboardingId>(id) is { } key && Key.TryParse<ReasonId>(reason) is { } which
            ? Done(await desk.WithdrawSharedAsync(key, which), key, "reason-withdrawn")
            : Results.NotFound();

    private static async Task<IResult> ChooseDoor(string id, HttpContext http, DecisionPages pages, DecisionDesk desk)
    {
        if (await pages.FindAsync(id) is not { } file)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var door = fields.Choice<Door>("door");
        var terms = door switch
        {
            Door.Conditional => fields.Text("condition", LongestShared),
            Door.NoContact => fields.Text("channel", LongestShared),
            _ => null,
        };
        var closesOn = fields.Date("closesOn");
        if (!fields.IsGood)
            return await pages.ShowAsync(file, fields);
        return Done(await desk.ChooseDoorAsync(file.Id, door!.Value, terms, closesOn), file.Id, "door");
    }

    private static IResult Done(bool done, OffboardingId id, string what) =>
        done ? Results.LocalRedirect(Cases.Href(id, $"decision?done={what}")) : Results.NotFound();
}
