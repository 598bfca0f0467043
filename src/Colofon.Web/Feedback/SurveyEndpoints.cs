using Colofon.Feedback;
using Colofon.Web.Shell;
using Colofon.Web.Shell.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Feedback;

/// <summary>The page of the person who was asked: no sign-in, nothing of the case, and looking at it changes nothing.</summary>
internal static class SurveyEndpoints
{
    public static void Map(Doors doors)
    {
        doors.Anybody.MapGet("/s/{secret}", Show);
        doors.Anybody.MapPost("/s/{secret}", Answer);
        doors.Anybody.MapPost("/s/{secret}/decline", Decline);
        doors.Anybody.MapPost("/s/{secret}/stop", Stop);
    }

    private static async Task<IResult> Show(string secret, string? go, string? stopped, SurveyDoor door, Screen screen, CancellationToken cancel) =>
        Draw(secret, await door.FindAsync(secret, cancel), screen, Fields.Starting(), hasBegun: go is not null, isStopped: stopped is not null);

    private static async Task<IResult> Answer(string secret, HttpContext http, SurveyDoor door, Screen screen)
    {
        if (await door.FindAsync(secret, http.RequestAborted) is not { } sheet)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var replies = Read(sheet, fields);
        return fields.IsGood && sheet.State == SurveySheetState.Open
            ? Thank(secret, await door.AnswerAsync(secret, replies, http.RequestAborted))
            : Draw(secret, sheet, screen, fields, hasBegun: true);
    }

    private static async Task<IResult> Decline(string secret, SurveyDoor door, CancellationToken cancel) =>
        Thank(secret, await door.DeclineAsync(secret, cancel));

    private static async Task<IResult> Stop(string secret, SurveyDoor door, CancellationToken cancel) =>
        await door.StopAsync(secret, cancel) is null ? Results.NotFound() : Results.LocalRedirect($"/s/{secret}?stopped=1");

    private static Dictionary<string, string> Read(SurveySheet sheet, Fields fields)
    {
        Dictionary<string, string> replies = new(StringComparer.Ordinal);
        foreach (var (question, _) in sheet.Questions)
        {
            var reply = fields.Optional(question.Code, SurveyQuestions.LongestReply) ?? "";
            if (question.Takes(reply))
                replies[question.Code] = reply;
            else
                fields.Refuse(question.Code, "field.choice");
        }
        if (fields.IsGood && replies.Values.All(reply => reply.Length == 0))
            fields.Refuse("", "survey.empty");
        return replies;
    }

    private static IResult Thank(string secret, SurveySheet? sheet) => sheet is null ? Results.NotFound() : Results.LocalRedirect($"/s/{secret}");

    private static IResult Draw(string secret, SurveySheet? sheet, Screen screen, Fields fields, bool hasBegun, bool isStopped = false)
    {
        if (sheet is null)
            return Results.NotFound();
        screen.Speak(sheet.Speech);
        var status = !fields.IsGood ? StatusCodes.Status422UnprocessableEntity : sheet.State == SurveySheetState.Closed ? StatusCodes.Status410Gone : StatusCodes.Status200OK;
        return sheet.State == SurveySheetState.Open && hasBegun
            ? Page.Of<AnswerSurveyPage>(new { Secret = secret, Sheet = sheet, F = fields }, status)
            : Page.Of<OpenSurveyPage>(new { Secret = secret, Sheet = sheet, IsStopped = isStopped }, status);
    }
}
