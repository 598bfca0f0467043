using Colofon.Accounts;
using Colofon.Documents;
using Colofon.Mail;
using Colofon.Storage;
using Colofon.Web.Shell;
using Colofon.Web.Shell.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Web.Mail;

/// <summary>The mail server of the studio: the owner's alone.</summary>
internal static class MailServerEndpoints
{
    public static void Map(Doors doors)
    {
        doors.Owners.MapGet("/settings/mail", async (MailServerDesk desk) => Draw(await desk.ReadAsync()));
        doors.Owners.MapPost("/settings/mail", Change);
        doors.Owners.MapPost("/settings/mail/test", Try);
        doors.Owners.MapPost("/settings/mail/forget", Forget);
    }

    private static async Task<IResult> Change(HttpContext http, MailServerDesk desk)
    {
        var fields = await Fields.ReadAsync(http);
        if (MailServerForm.Read(fields) is not { } change)
            return await AgainAsync(fields, desk);
        switch (await desk.ChangeAsync(change, http.RequestAborted))
        {
            case MailServerAnswer.Overtaken:
                fields.Refuse("", "server.overtaken");
                return await AgainAsync(fields, desk);
            case MailServerAnswer.AsksPassword:
                fields.Refuse("password", "server.password-again");
                return await AgainAsync(fields, desk);
            default:
                return Results.LocalRedirect("/settings/mail?done=server");
        }
    }

    /// <summary>To the address of whoever presses: nobody else gets a test.</summary>
    private static async Task<IResult> Try(MailServerDesk desk, ColofonDb db, Screen screen)
    {
        var me = await db.Users.Where(row => row.Id == db.Actor).Select(row => row.Email).SingleOrDefaultAsync();
        if (!MailboxAddress.TryCreate(screen.PersonName, me, out var to) || await desk.TryAsync(to, screen.Speech) is not { } test)
            return Results.NotFound();
        return Draw(await desk.ReadAsync(), test, to.Address);
    }

    private static async Task<IResult> Forget(MailServerDesk desk)
    {
        await desk.ForgetAsync();
        return Results.LocalRedirect("/settings/mail?done=server-forgotten");
    }

    private static IResult Draw(MailServer? server, MailTest? test = null, string? to = null) =>
        Page.Of<MailServerPage>(new { Server = server, F = MailServerForm.Of(server), Test = test, To = to });

    private static async Task<IResult> AgainAsync(Fields fields, MailServerDesk desk) =>
        Page.Again<MailServerPage>(new { Server = await desk.ReadAsync(), F = fields });
}
