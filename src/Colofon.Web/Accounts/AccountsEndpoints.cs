using System.Security.Claims;
using Colofon.Accounts;
using Colofon.Language;
using Colofon.Storage;
using Colofon.Web.Shell;
using Colofon.Web.Shell.Forms;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Web.Accounts;

internal static class AccountsEndpoints
{
    public static void Map(Doors doors)
    {
        doors.Anybody.MapGet("/setup", ShowSetup);
        doors.Anybody.MapPost("/setup", Setup);
        doors.Anybody.MapGet("/sign-in", ShowSignIn);
        doors.Anybody.MapPost("/sign-in", SignIn);
        doors.Viewers.MapPost("/sign-out", (Delegate)SignOut);
    }

    private static async Task<IResult> ShowSetup(AccountDesk desk, Screen screen) =>
        await desk.IsAnyAsync()
            ? Results.NotFound()
            : Page.Of<SetupPage>(new { F = Fields.Starting(("timeZone", "Europe/Madrid"), ("workingHours", "mon-fri 09:00-18:00"), ("language", screen.Speech.Code())) });

    private static async Task<IResult> Setup(HttpContext http, AccountDesk desk)
    {
        if (await desk.IsAnyAsync())
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var start = SetupForm.Read(fields, out var person);
        if (!fields.IsGood)
            return Page.Again<SetupPage>(new { F = fields });
        await desk.OpenWorkspaceAsync(start);
        var (account, errors) = await desk.AddPersonAsync(person.Email, person.Name, person.Password, Role.Owner, start.Speech);
        foreach (var error in errors)
            fields.Refuse("password", "password." + error.Code);
        if (account is null)
            return Page.Again<SetupPage>(new { F = fields });
        await EnterAsync(http, account.Id, http.RequestServices.GetWorkspace());
        return Results.LocalRedirect("/");
    }

    private static async Task<IResult> ShowSignIn(AccountDesk desk, string? back) =>
        await desk.IsAnyAsync() ? Page.Of<SignInPage>(new { F = Fields.Starting(("back", back)) }) : Results.LocalRedirect("/setup");

    private static async Task<IResult> SignIn(HttpContext http, UserManager<Account> accounts, ColofonDb db)
    {
        var fields = await Fields.ReadAsync(http);
        var account = await accounts.FindByEmailAsync(fields["email"].Trim());
        if (account is null || !await accounts.CheckPasswordAsync(account, fields["password"]))
        {
            fields.Refuse("password", "sign-in.wrong");
            return Page.Again<SignInPage>(new { F = fields });
        }
        var member = await db.Memberships.IgnoreQueryFilters().FirstOrDefaultAsync(row => row.AccountId == account.Id && row.DisabledAt == null);
        if (member is null)
        {
            fields.Refuse("password", "sign-in.wrong");
            return Page.Again<SignInPage>(new { F = fields });
        }
        await EnterAsync(http, account.Id, member.WorkspaceId);
        return Results.LocalRedirect(LocalPath.Or(fields["back"], "/"));
    }

    private static async Task<IResult> SignOut(HttpContext http)
    {
        await http.SignOutAsync();
        http.Response.Headers["Clear-Site-Data"] = "\"cache\"";
        return Results.LocalRedirect("/sign-in");
    }

    private static Task EnterAsync(HttpContext http, Guid account, WorkspaceId workspace)
    {
        Claim[] claims = [new(ClaimTypes.NameIdentifier, account.ToString()), new(Member.WorkspaceClaim, workspace.ToString())];
        return http.SignInAsync(new ClaimsPrincipal(new ClaimsIdentity(claims, CookieAuthenticationDefaults.AuthenticationScheme)));
    }

    private static WorkspaceId GetWorkspace(this IServiceProvider services) =>
        ((Presence)services.GetService(typeof(Presence))!).Workspace!.Value;
}
