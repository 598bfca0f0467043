using Colofon.Documents;
using Colofon.Journal;
using Colofon.Mail.Outbox;
using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Mail;

/// <summary>The door of the mail: puts what was released into the outbox, in the transaction of its cause. The caller saves.</summary>
public sealed class Mailer(ColofonDb db, SendingRules rules)
{
    /// <summary>As whom mail is sent; none while no server is set up, and then nothing can be queued.</summary>
    public async Task<MailboxAddress?> SenderAsync(CancellationToken cancel = default) =>
        (await db.MailServers.AsNoTracking().SingleOrDefaultAsync(cancel))?.From;

    /// <summary>For what a person sends: it leaves after <see cref="Patience.Hold"/>, and can be undone until then.</summary>
    public Task<QueueOutcome> QueueAsync(CaseFile file, Outbound outbound, MailboxAddress to, CancellationToken cancel = default) =>
        QueueAsync(file, Keep(file, outbound), to, isHeld: true, cancel);

    /// <summary>For what a person is waiting for, such as a code: it leaves at once.</summary>
    public Task<QueueOutcome> QueueNowAsync(CaseFile file, Outbound outbound, MailboxAddress to, CancellationToken cancel = default) =>
        QueueAsync(file, Keep(file, outbound), to, isHeld: false, cancel);

    /// <summary>For a copy that was released before, shown as it is and confirmed.</summary>
    public Task<QueueOutcome> QueueAsync(CaseFile file, ReleasedCopy copy, MailboxAddress to, CancellationToken cancel = default) =>
        QueueAsync(file, copy, to, isHeld: true, cancel);

    /// <summary>Why a copy could not be sent now: <c>mail.refusal.CODE</c> in the texts.</summary>
    public async Task<string?> RefusalAsync(CaseFile file, ReleasedCopy copy, CancellationToken cancel = default) =>
        await SenderAsync(cancel) is null
            ? "no-server"
            : await rules.MaySendAsync(file, WaysOut.Find(copy.Way)!, MessageView.Of(copy.Bytes).Recipient?.Address ?? "", cancel);

    /// <summary>The recipient is one of us: somebody may have taken the wrong address.</summary>
    public async Task<bool> IsOursAsync(ReleasedCopy copy, CancellationToken cancel = default) =>
        MessageView.Of(copy.Bytes).Recipient is { } to
        && (await SenderAsync(cancel) is { } from && from.Domain == to.Domain || await db.OwnAddresses.AnyAsync(row => row.Address == to.Address, cancel));

    private async Task<QueueOutcome> QueueAsync(CaseFile file, ReleasedCopy copy, MailboxAddress to, bool isHeld, CancellationToken cancel)
    {
        if (await SenderAsync(cancel) is not { } from)
            return Refuse(copy, "no-server");
        if (await rules.MaySendAsync(file, WaysOut.Find(copy.Way)!, to.Address, cancel) is { } refusal)
            return Refuse(copy, refusal);
        var dispatch = new Dispatch(copy, from, to, db.Actor, db.Now);
        db.Add(dispatch);
        db.Add(isHeld ? dispatch.Hold(Patience.Hold, db.Now) : dispatch.Queue(db.Now));
        db.Tell("mail.queued", JournalSubject.Of(file.Id), JournalWord.Named("way." + copy.Way), file.Relationship.Name);
        return new QueueOutcome(dispatch, null);
    }

    private ReleasedCopy Keep(CaseFile file, Outbound outbound)
    {
        var copy = new ReleasedCopy(file.Offboarding, outbound, why: null, db.Actor, db.Now);
        db.Add(copy);
        return copy;
    }

    // What is not sent was not released.
    private QueueOutcome Refuse(ReleasedCopy copy, string why)
    {
        if (db.Entry(copy).State == EntityState.Added)
            db.Entry(copy).State = EntityState.Detached;
        return new QueueOutcome(null, why);
    }
}
