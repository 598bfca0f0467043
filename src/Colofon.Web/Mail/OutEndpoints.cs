using Colofon.Farewells;
using Colofon.Mail;
using Colofon.Offboardings;
using Colofon.Storage;
using Colofon.Web.Offboardings;
using Colofon.Web.Shell;
using Colofon.Web.Shell.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Mail;

internal static class OutEndpoints
{
    private const int Longest = 2000;

    public static void Map(Doors doors)
    {
        doors.Viewers.MapGet("/offboardings/{id}/out", Show);
        doors.Members.MapPost("/offboardings/{id}/out", Release);
        doors.Members.MapPost("/offboardings/{id}/delivery", Deliver);
        doors.Viewers.MapGet("/offboardings/{id}/letter.pdf", (string id, string? copy, ReleaseDesk desk) => Download(id, copy, WaysOut.LetterPdf, desk))
            .WithMetadata(new LeavesTheHouse(WaysOut.LetterPdf));
        doors.Viewers.MapGet("/offboardings/{id}/letter.eml", (string id, string? copy, ReleaseDesk desk) => Download(id, copy, WaysOut.LetterEml, desk))
            .WithMetadata(new LeavesTheHouse(WaysOut.LetterEml));
    }

    private static async Task<IResult> Show(string id, CaseFiles files, OutChapter chapter) =>
        await Cases.FindAsync(files, id) is { } file ? await chapter.DrawAsync(file, Starting(file)) : Results.NotFound();

    private static async Task<IResult> Release(string id, HttpContext http, CaseFiles files, ReleaseDesk desk, OutChapter chapter, Screen screen)
    {
        if (await Cases.FindAsync(files, id) is not { } file)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var why = fields.Optional("why", Longest);
        var way = WaysOut.Find(fields["way"]);
        if (way is null)
            fields.Refuse("way", "field.choice");
        if (!fields.IsGood)
            return await chapter.DrawAsync(file, fields);
        var release = await desk.ReleaseAsync(file.Id, way!, screen.Speech, why);
        if (release is null)
            fields.Refuse("way", way == WaysOut.LetterPdf ? "out.no-letter" : "out.no-address");
        if (release?.Copy is null)
            return await chapter.DrawAsync(file, fields, release);
        return Results.LocalRedirect(Cases.Href(file.Id, way == WaysOut.LetterMail ? $"out/{release.Copy.Id}/send" : "out?done=released"));
    }

    private static async Task<IResult> Deliver(string id, HttpContext http, CaseFiles files, ReleaseDesk desk, OutChapter chapter)
    {
        if (await Cases.FindAsync(files, id) is not { } file)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var means = fields["means"];
        if (!DeliveryMeans.All.Contains(means, StringComparer.Ordinal))
            fields.Refuse("means", "field.choice");
        var on = fields.Date("on", isRequired: true);
        if (on > file.Today)
            fields.Refuse("on", "out.not-yet");
        var proof = fields.Optional("proof", Longest);
        if (!fields.IsGood)
            return await chapter.DrawAsync(file, fields);
        var delivered = await desk.DeliverAsync(file.Id, new PublicId(fields["copy"]), means, on!.Value, proof);
        return delivered ? Results.LocalRedirect(Cases.Href(file.Id) + "?done=delivered") : Results.NotFound();
    }

    private static async Task<IResult> Download(string id, string? copy, WayOut way, ReleaseDesk desk) =>
        Key.TryParse<OffboardingId>(id) is { } key && copy is not null && await desk.CopyAsync(key, new PublicId(copy), way) is { } released
            ? Results.File(released.Bytes, released.MediaType, released.FileName)
            : Results.NotFound();

    private static Fields Starting(CaseFile file) => Fields.Starting(("on", DateFields.Write(file.Today)));
}
