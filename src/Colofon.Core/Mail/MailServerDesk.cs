using Colofon.Documents;
using Colofon.Journal;
using Colofon.Language;
using Colofon.Mail.Outbox;
using Colofon.Mail.Smtp;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Mail;

/// <summary>Sets the mail server up, tries it and takes it away.</summary>
public sealed class MailServerDesk(ColofonDb db, SecretSeal seal, MailBell bell)
{
    /// <summary>Somebody waits before the page.</summary>
    private static readonly SmtpCarrier Quick = new()
    {
        Limits = new SmtpLimits { Connect = TimeSpan.FromSeconds(10), Answer = TimeSpan.FromSeconds(15), Whole = TimeSpan.FromSeconds(40), Verdict = TimeSpan.FromSeconds(20) },
    };

    public Task<MailServer?> ReadAsync(CancellationToken cancel = default) => db.MailServers.AsNoTracking().SingleOrDefaultAsync(cancel);

    public async Task<MailServerAnswer> ChangeAsync(MailServerChange change, CancellationToken cancel = default)
    {
        var server = await db.MailServers.SingleOrDefaultAsync(cancel);
        if ((server?.Version ?? -1) != change.Version)
            return MailServerAnswer.Overtaken;
        if (server?.Password is not null && change is { User: not null, Password: null } && (server.Host, server.Port, server.User) != (change.Host, change.Port, change.User))
            return MailServerAnswer.AsksPassword;
        if (server is null)
            db.Add(server = new MailServer(db.Workspace));
        server.Reach(change.Host, change.Port, change.Security, db.Now);
        server.WriteAs(change.From);
        server.EnterAs(change.User, change.Password is { } password ? seal.Seal(password) : null);
        await HurryAsync(cancel);
        db.Tell("mail.server-changed", JournalSubject.Of(db.Workspace), change.Host);
        return await SavedAsync(cancel);
    }

    /// <summary>From now on mail is downloaded and sent by hand; what waits is kept.</summary>
    public async Task<bool> ForgetAsync(CancellationToken cancel = default)
    {
        if (await db.MailServers.SingleOrDefaultAsync(cancel) is not { } server)
            return false;
        db.Remove(server);
        db.Tell("mail.server-forgotten", JournalSubject.Of(db.Workspace), server.Host);
        await db.SaveChangesAsync(cancel);
        return true;
    }

    /// <summary>Sends a message with nothing in it to one of us, and says at once what came of it.</summary>
    public async Task<MailTest?> TryAsync(MailboxAddress to, Speech speech, CancellationToken cancel = default)
    {
        if (await ReadAsync(cancel) is not { From: { } from } server)
            return null;
        if (server.Target(seal) is not { } target)
            return new MailTest("password-lost", null);
        var message = new MimeMessage
        {
            From = from,
            To = to,
            Subject = Texts.Of(speech)["mail.test.subject"],
            Body = Texts.Of(speech)["mail.test.body"],
            Language = speech,
            Date = db.Now,
            PublicId = PublicId.New().Value,
            Domain = from.Domain,
            IsAutomatic = true,
        };
        var carriage = await Quick.CarryAsync(target, new Envelope(from, to, message.ToBytes()), cancel);
        return new MailTest(carriage.End == CarriageEnd.Taken ? null : carriage.Code, carriage.Answer);
    }

    // What waits because of the old set-up is tried at once with the new one.
    private async Task HurryAsync(CancellationToken cancel)
    {
        foreach (var waiting in await db.Dispatches.Where(row => row.State == DispatchState.Waiting && row.DueAt > db.Now).ToListAsync(cancel))
            db.Add(waiting.Queue(db.Now));
    }

    private async Task<MailServerAnswer> SavedAsync(CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            bell.Ring();
            return MailServerAnswer.Saved;
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            return MailServerAnswer.Overtaken;
        }
    }
}
