using Colofon.Aftercare;
using Colofon.Feedback;
using Colofon.Offboardings;
using Colofon.Storage;
using Colofon.Web.Offboardings;
using Colofon.Web.Shell;
using Colofon.Web.Shell.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Aftercare;

internal static class CareEndpoints
{
    private const int Longest = 4000;

    public static void Map(Doors doors)
    {
        doors.Members.MapPost("/offboardings/{id}/care/{task}", Settle);
        doors.Members.MapPost("/offboardings/{id}/review", Review);
        doors.Members.MapPost("/offboardings/{id}/terms", SetTerms);
        doors.Members.MapPost("/offboardings/{id}/retrospective", LookBack);
        doors.Members.MapPost("/offboardings/{id}/lessons", Teach);
        doors.Members.MapPost("/offboardings/{id}/lessons/{lesson}/learned", Learn);
    }

    private static async Task<IResult> Settle(string id, string task, HttpContext http, CaseFiles files, CareDesk desk, AfterPages pages)
    {
        if (await Cases.FindAsync(files, id) is not { } file || Key.TryParse<CareTaskId>(task) is not { } which)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var note = fields.Optional("careNote", Longest);
        if (!fields.IsGood)
            return await pages.DrawAsync(file, fields);
        var isDone = fields["did"] != "no";
        return await Done(file, desk.SettleAsync(file.Id, which, isDone, note), isDone ? "care-done" : "care-left");
    }

    private static async Task<IResult> Review(string id, HttpContext http, CaseFiles files, CareDesk desk, AfterPages pages)
    {
        if (await Cases.FindAsync(files, id) is not { } file)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var (answer, note) = (fields.Choice<WasRight>("right"), fields.Optional("rightNote", Longest));
        return fields.IsGood ? await Done(file, desk.ReviewAsync(file.Id, answer!.Value, note), "reviewed") : await pages.DrawAsync(file, fields);
    }

    private static async Task<IResult> SetTerms(string id, HttpContext http, CaseFiles files, CareDesk desk, AfterPages pages)
    {
        if (await Cases.FindAsync(files, id) is not { } file)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var answer = fields.Choice<MayReturn>("return");
        var terms = answer == MayReturn.WithTerms ? fields.Text("terms", Longest) : fields.Optional("terms", Longest);
        return fields.IsGood ? await Done(file, desk.SetTermsAsync(file.Id, answer!.Value, terms), "terms") : await pages.DrawAsync(file, fields);
    }

    private static async Task<IResult> LookBack(string id, HttpContext http, CaseFiles files, ReflectionDesk desk, AfterPages pages)
    {
        if (await Cases.FindAsync(files, id) is not { } file)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var answers = RetrospectiveQuestions.All.ToDictionary(question => question, question => fields.Optional(question, Longest) ?? "", StringComparer.Ordinal);
        return fields.IsGood ? await Done(file, desk.LookBackAsync(file.Id, answers), "looked-back") : await pages.DrawAsync(file, fields);
    }

    private static async Task<IResult> Teach(string id, HttpContext http, CaseFiles files, ReflectionDesk desk, AfterPages pages)
    {
        if (await Cases.FindAsync(files, id) is not { } file)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var (text, owner, due) = (fields.Text("lesson", Longest), fields.Optional("owner"), fields.Date("due"));
        return fields.IsGood ? await Done(file, desk.TeachAsync(file.Id, text, owner, due), "taught") : await pages.DrawAsync(file, fields);
    }

    private static async Task<IResult> Learn(string id, string lesson, CaseFiles files, ReflectionDesk desk) =>
        await Cases.FindAsync(files, id) is { } file && Key.TryParse<LessonId>(lesson) is { } which
            ? await Done(file, desk.LearnAsync(file.Id, which), "learned")
            : Results.NotFound();

    private static async Task<IResult> Done(CaseFile file, Task<bool> act, string what) =>
        await act ? Results.LocalRedirect(Cases.Href(file.Id, $"after?done={what}")) : Results.NotFound();
}
