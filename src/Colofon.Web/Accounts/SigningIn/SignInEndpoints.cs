using Colofon.Accounts;
using Colofon.Storage;
using Colofon.Web.Accounts.KeptForms;
using Colofon.Web.Shell;
using Colofon.Web.Shell.Forms;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Colofon.Web.Accounts.SigningIn;

internal static class SignInEndpoints
{
    public static void Map(Doors doors)
    {
        doors.Anybody.MapGet("/sign-in", Show);
        // A form that was kept travels through this one.
        doors.Anybody.MapPost("/sign-in", SignIn).WithMetadata(new RequestSizeLimitAttribute(3 * Limits.FormBytes));
        doors.Viewers.MapPost("/sign-out", (Delegate)SignOut).WithMetadata(OpenToLentPassword.Mark);
    }

    private static async Task<IResult> Show(DatabaseChoice choice, string? back) =>
        await AccountDesk.IsAnyAsync(choice) ? Page.Of<SignInPage>(new { F = Fields.Starting(("back", back)) }) : Results.LocalRedirect("/setup");

    private static async Task<IResult> SignIn(HttpContext http, SignInDesk desk, KeptFormSeal seal)
    {
        var fields = await Fields.ReadAsync(http);
        var name = fields.Text("email", PersonForm.LongestEmail);
        if (fields["password"].Length == 0)
            fields.Refuse("password", "field.empty");
        if (!fields.IsGood)
            return Page.Again<SignInPage>(new { F = fields });
        var answer = await desk.TryAsync(http, name, fields["password"]);
        if (answer.Account is not { } account)
            return Refused(http, fields, answer.Wait);
        await http.EnterAsync(account.Id, answer.Workspace!.Value);
        return seal.Open(fields["kept"], account.Id) is { } kept
            ? Page.Of<KeptFormPage>(new { Form = kept })
            : Results.LocalRedirect(LocalPath.Or(fields["back"], "/"));
    }

    private static IResult Refused(HttpContext http, Fields fields, TimeSpan? wait)
    {
        if (wait is not { } time)
        {
            fields.Refuse("password", "sign-in.wrong");
            return Page.Again<SignInPage>(new { F = fields });
        }
        http.Response.Headers.RetryAfter = ((int)Math.Ceiling(time.TotalSeconds)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (time <= HashTurns.LongestWait)
            fields.Refuse("", "sign-in.busy");
        else
            fields.Refuse("", "sign-in.wait", (int)Math.Ceiling(time.TotalMinutes));
        return Page.Of<SignInPage>(new { F = fields }, StatusCodes.Status429TooManyRequests);
    }

    private static async Task<IResult> SignOut(HttpContext http)
    {
        await http.SignOutAsync();
        http.Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return Results.LocalRedirect("/sign-in");
    }
}
