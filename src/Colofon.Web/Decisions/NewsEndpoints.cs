using Colofon.Decisions;
using Colofon.Offboardings;
using Colofon.Storage;
using Colofon.Web.Offboardings;
using Colofon.Web.Shell;
using Colofon.Web.Shell.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Decisions;

/// <summary>How it reached us when it is not only our decision, and how that feels.</summary>
internal static class NewsEndpoints
{
    private const int Longest = 4000;

    public static void Map(Doors doors)
    {
        doors.Members.MapPost("/offboardings/{id}/news", Hear);
        doors.Members.MapPost("/offboardings/{id}/news/{news}/withdraw", Forget);
        doors.Members.MapPost("/offboardings/{id}/feelings", Feel);
    }

    private static async Task<IResult> Hear(string id, HttpContext http, DecisionPages pages, NewsDesk desk)
    {
        if (await pages.FindAsync(id) is not { } file)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var on = CertaintyForm.Past(fields, "newsOn", file.Today);
        NewsWay? how = fields["newsHow"].Length == 0 ? null : fields.Choice<NewsWay>("newsHow");
        var heard = new NewsHeard(on, how, fields.Optional("newsWho"), fields.Optional("newsWords", Longest));
        if (!fields.IsGood)
            return await pages.ShowAsync(file, fields);
        return Done(await desk.HearAsync(file.Id, heard), file.Id, "heard");
    }

    private static async Task<IResult> Forget(string id, string news, NewsDesk desk) =>
        Key.TryParse<OffboardingId>(id) is { } key && Key.TryParse<NewsId>(news) is { } which
            ? Done(await desk.ForgetAsync(key, which), key, "note-withdrawn")
            : Results.NotFound();

    private static async Task<IResult> Feel(string id, HttpContext http, DecisionPages pages, CertaintyDesk desk)
    {
        if (await pages.FindAsync(id) is not { } file)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var text = fields.Text("feeling", Longest);
        if (!fields.IsGood)
            return await pages.ShowAsync(file, fields);
        return Done(await desk.FeelAsync(file.Id, text), file.Id, "felt");
    }

    private static IResult Done(bool done, OffboardingId id, string what) =>
        done ? Results.LocalRedirect(Cases.Href(id, $"decision?done={what}")) : Results.NotFound();
}
