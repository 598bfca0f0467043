using Colofon.Farewells;
using Colofon.Mail;
using Colofon.Mail.Outbox;
using Colofon.Offboardings;
using Colofon.Storage;
using Colofon.Web.Offboardings;
using Colofon.Web.Shell;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Mail;

/// <summary>Sending in two steps: the message is shown as it will leave, then confirmed; and what can be done with it afterwards.</summary>
internal static class SendEndpoints
{
    public static void Map(Doors doors)
    {
        doors.Members.MapGet("/offboardings/{id}/out/{copy}/send", Show);
        doors.Members.MapPost("/offboardings/{id}/out/{copy}/send", Send).WithMetadata(new LeavesTheHouse(WaysOut.LetterMail));
        doors.Members.MapPost("/offboardings/{id}/out/{copy}/undo", (string id, string copy, DispatchDesk desk) => TurnAsync(id, copy, desk, desk.UndoAsync, "mail-undone"));
        doors.Members.MapPost("/offboardings/{id}/out/{copy}/again", (string id, string copy, DispatchDesk desk) => TurnAsync(id, copy, desk, desk.SendAgainAsync, "mail-again"));
        doors.Members.MapPost("/offboardings/{id}/out/{copy}/arrived", (string id, string copy, DispatchDesk desk) => TurnAsync(id, copy, desk, desk.ConfirmAsync, "mail-arrived"));
    }

    private static async Task<IResult> Show(string id, string copy, CaseFiles files, ReleaseDesk desk, Mailer mailer)
    {
        if (await Cases.FindAsync(files, id) is not { } file || await CopyAsync(file, copy, desk) is not { } released)
            return Results.NotFound();
        if (file.Messages.Any(message => message.CopyId == released.Id))
            return Results.LocalRedirect(Cases.Href(file.Id, "out#mail"));
        return Page.Of<SendMailPage>(new { File = file, Copy = released, View = MessageView.Of(released.Bytes), Refusal = await mailer.RefusalAsync(file, released), IsOurs = await mailer.IsOursAsync(released) });
    }

    private static async Task<IResult> Send(string id, string copy, CaseFiles files, ReleaseDesk desk)
    {
        if (await Cases.FindAsync(files, id) is not { } file || await CopyAsync(file, copy, desk) is not { } released)
            return Results.NotFound();
        var outcome = await desk.SendAsync(file, released);
        return outcome.IsQueued
            ? Results.LocalRedirect(Cases.Href(file.Id, "out?done=mail-held"))
            : Page.Again<SendMailPage>(new { File = file, Copy = released, View = MessageView.Of(released.Bytes), outcome.Refusal });
    }

    private static async Task<IResult> TurnAsync(string id, string copy, DispatchDesk desk, Func<OffboardingId, OutboundId, CancellationToken, Task<bool>> turn, string done)
    {
        if (Key.TryParse<OffboardingId>(id) is not { } key || Key.TryParse<OutboundId>(copy) is not { } which || !await desk.HasAsync(key, which))
            return Results.NotFound();
        var isDone = await turn(key, which, CancellationToken.None);
        return Results.LocalRedirect(Cases.Href(key, $"out?done={(isDone ? done : done + "-late")}#mail"));
    }

    private static async Task<ReleasedCopy?> CopyAsync(CaseFile file, string copy, ReleaseDesk desk) =>
        Key.TryParse<OutboundId>(copy) is { } key ? await desk.MailedCopyAsync(file.Id, key) : null;
}
