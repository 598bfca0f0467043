using Colofon.Aftercare;
using Colofon.Storage;
using Colofon.Web.Shell;
using Colofon.Web.Shell.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Aftercare;

internal static class SuppressionEndpoints
{
    private const string Place = "/settings/suppression";
    private const int Longest = 2000;

    public static void Map(Doors doors)
    {
        doors.Viewers.MapGet(Place, Show);
        doors.Members.MapPost(Place, Add);
        doors.Members.MapPost(Place + "/{entry}/lift", Lift);
    }

    private static Task<IResult> Show(SuppressionList list) => DrawAsync(list, Fields.Starting());

    private static async Task<IResult> Add(HttpContext http, SuppressionList list)
    {
        var fields = await Fields.ReadAsync(http);
        var (address, why) = (fields.Text("address", 320), fields.Optional("suppressionWhy", Longest));
        if (fields.IsGood && !await list.AddAsync(address, why))
            fields.Refuse("address", "suppression.unread");
        return fields.IsGood ? Results.LocalRedirect(Place + "?done=suppressed") : await DrawAsync(list, fields);
    }

    private static async Task<IResult> Lift(string entry, SuppressionList list) =>
        Key.TryParse<SuppressionEntryId>(entry) is { } key && await list.LiftAsync(key)
            ? Results.LocalRedirect(Place + "?done=suppression-lifted")
            : Results.NotFound();

    private static async Task<IResult> DrawAsync(SuppressionList list, Fields fields)
    {
        var page = new { Entries = await list.StandingAsync(), F = fields };
        return fields.IsGood ? Page.Of<SuppressionPage>(page) : Page.Again<SuppressionPage>(page);
    }
}
