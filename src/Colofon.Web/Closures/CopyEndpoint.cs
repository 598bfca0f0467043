using Colofon.Farewells;
using Colofon.Mail;
using Colofon.Offboardings;
using Colofon.Storage;
using Colofon.Web.Shell;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Closures;

/// <summary>Hands a copy that was let out back, and nothing else.</summary>
internal static class CopyEndpoint
{
    public static void Map(Doors doors, string name, WayOut way) =>
        doors.Viewers.MapGet("/offboardings/{id}/" + name, (string id, string? copy, ReleaseDesk desk) => Download(id, copy, way, desk))
            .WithMetadata(new LeavesTheHouse(way));

    private static async Task<IResult> Download(string id, string? copy, WayOut way, ReleaseDesk desk) =>
        Key.TryParse<OffboardingId>(id) is { } key && copy is not null && await desk.CopyAsync(key, new PublicId(copy), way) is { } released
            ? Results.File(released.Bytes, released.MediaType, released.FileName)
            : Results.NotFound();
}
