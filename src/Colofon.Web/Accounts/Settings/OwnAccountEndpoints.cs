using Colofon.Accounts;
using Colofon.Language;
using Colofon.Storage;
using Colofon.Web.Accounts.SigningIn;
using Colofon.Web.Shell;
using Colofon.Web.Shell.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Web.Accounts.Settings;

/// <summary>What everybody changes about themselves: name, language, password, sessions.</summary>
internal static class OwnAccountEndpoints
{
    public static void Map(Doors doors)
    {
        doors.Viewers.MapGet("/settings/account", Show);
        doors.Viewers.MapPost("/settings/account", Change);
        doors.Viewers.MapPost("/settings/sessions/close-others", CloseOthers);
        doors.Viewers.MapGet("/settings/password", () => Page.Of<PasswordPage>(new { F = Fields.Starting() })).WithMetadata(OpenToLentPassword.Mark);
        doors.Viewers.MapPost("/settings/password", ChangePassword).WithMetadata(OpenToLentPassword.Mark);
    }

    private static async Task<IResult> Show(HttpContext http, PeopleQueries people)
    {
        var me = await people.AccountAsync(http.User.Account()!.Value);
        return await ShowAsync(http, people, Fields.Starting(("name", me.DisplayName), ("language", me.Speech.Code())));
    }

    private static async Task<IResult> Change(HttpContext http, OwnAccountDesk desk, PeopleQueries people)
    {
        var fields = await Fields.ReadAsync(http);
        var name = fields.Text("name", PersonForm.LongestName);
        var speech = SpeechExtensions.TryParse(fields["language"]);
        if (speech is null)
            fields.Refuse("language", "field.choice");
        if (!fields.IsGood)
            return await ShowAsync(http, people, fields);
        await desk.RenameAsync(http.User.Account()!.Value, name, speech!.Value);
        // The page's own choice gives way to the one just made.
        http.Response.Cookies.Delete(Screen.LanguageCookie);
        return Results.LocalRedirect("/settings/account?done=account");
    }

    private static async Task<IResult> CloseOthers(HttpContext http, OwnAccountDesk desk)
    {
        await desk.CloseOtherSessionsAsync(http.User.Account()!.Value, http.User.Session());
        return Results.LocalRedirect("/settings/account?done=sessions");
    }

    private static async Task<IResult> ChangePassword(HttpContext http, SignInDesk door, OwnAccountDesk desk, ColofonDb db, HashTurns turns)
    {
        var fields = await Fields.ReadAsync(http);
        var me = http.User.Account();
        var account = await db.Users.SingleAsync(row => row.Id == me);
        var answer = await door.ConfirmAsync(http, account, fields["currentPassword"]);
        if (answer.Account is null)
            fields.Refuse("currentPassword", answer.Wait is null ? "settings.password-wrong" : "sign-in.wait", Minutes(answer.Wait));
        else if (fields["newPassword"] == fields["currentPassword"])
            fields.Refuse("newPassword", "settings.password-same");
        if (!fields.IsGood)
            return Again(fields, answer.Wait);
        using var hashing = await turns.TakeAsync(http.RequestAborted);
        if (hashing is null)
            return Results.StatusCode(StatusCodes.Status429TooManyRequests);
        foreach (var error in await desk.ChangePasswordAsync(account, fields["newPassword"], http.User.Session()))
            fields.Refuse("newPassword", "password." + error.Code);
        return fields.IsGood ? Results.LocalRedirect("/settings/account?done=password") : Again(fields, null);
    }

    private static IResult Again(Fields fields, TimeSpan? wait) =>
        Page.Of<PasswordPage>(new { F = fields }, wait is null ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status429TooManyRequests);

    private static int Minutes(TimeSpan? wait) => (int)Math.Ceiling((wait ?? TimeSpan.Zero).TotalMinutes);

    private static async Task<IResult> ShowAsync(HttpContext http, PeopleQueries people, Fields fields)
    {
        var sessions = await people.SessionsAsync(http.User.Account()!.Value, http.User.Session());
        var page = new { F = fields, Sessions = sessions };
        return fields.IsGood ? Page.Of<AccountPage>(page) : Page.Again<AccountPage>(page);
    }
}
