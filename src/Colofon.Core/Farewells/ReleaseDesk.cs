using System.Globalization;
using Colofon.Journal;
using Colofon.Language;
using Colofon.Mail;
using Colofon.Mail.Outbox;
using Colofon.Offboardings;
using Colofon.Storage;
using Colofon.Tone;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Farewells;

/// <summary>Lets the letter out and notes how it arrived.</summary>
public sealed class ReleaseDesk(ColofonDb db, CaseFiles files, OffboardingDesk offboardings, Mailer mailer)
{
    /// <summary>Renders the letter for one way out and asks the guard. Null when there is no letter, or no address to write to.</summary>
    public async Task<LetterRelease?> ReleaseAsync(OffboardingId id, WayOut way, Speech ui, string? why = null, CancellationToken cancel = default)
    {
        if (await files.FindAsync(id, cancel) is not { Letter: { } letter } file || !file.Permits(CaseAction.ReleaseLetter))
            return null;
        if (Gates.ForRelease(file.Facts(), db.Now).Where(one => !one.Holds).ToList() is { Count: > 0 } unmet)
            return new LetterRelease(null, [], unmet);
        if (new LetterRender(file, letter, await SenderAsync(file, cancel)).For(way) is not { } draft)
            return null;
        var outcome = LeakGuard.Release(draft, file, ui, why);
        if (outcome.Outbound is not { } outbound)
            return new LetterRelease(null, outcome.Objections, []);
        var copy = new ReleasedCopy(file.Offboarding, outbound, outcome.Objections.Count > 0 ? why : null, db.Actor, db.Now);
        db.Add(copy);
        Tell(file, way, outcome);
        if (file.Offboarding.Stage == Stage.Decided)
            await offboardings.AdvanceAsync(id, Stage.Prepared, why: null, cancel);
        await db.SaveChangesAsync(cancel);
        return new LetterRelease(copy, outcome.Objections, []);
    }

    /// <summary>A copy that was let out. Nothing else can be downloaded.</summary>
    public Task<ReleasedCopy?> CopyAsync(OffboardingId id, PublicId copy, WayOut way, CancellationToken cancel = default) =>
        db.ReleasedCopies.AsNoTracking().SingleOrDefaultAsync(row => row.OffboardingId == id && row.PublicId == copy && (row.Way == way.Code || (row.Way == WaysOut.LetterMail.Code && way == WaysOut.LetterEml)), cancel);

    /// <summary>A letter that was let out to be mailed.</summary>
    public Task<ReleasedCopy?> MailedCopyAsync(OffboardingId id, OutboundId copy, CancellationToken cancel = default) =>
        db.ReleasedCopies.AsNoTracking().SingleOrDefaultAsync(row => row.OffboardingId == id && row.Id == copy && row.Way == WaysOut.LetterMail.Code, cancel);

    /// <summary>Confirms that a letter that was let out and shown is sent. Of two confirmations at once the second finds it there.</summary>
    public async Task<QueueOutcome> SendAsync(CaseFile file, ReleasedCopy copy, CancellationToken cancel = default)
    {
        if (file.Messages.FirstOrDefault(message => message.CopyId == copy.Id) is { } before)
            return new QueueOutcome(before, null);
        if (MessageView.Of(copy.Bytes).Recipient is not { } to)
            return new QueueOutcome(null, "no-recipient");
        var outcome = await mailer.QueueAsync(file, copy, to, cancel);
        try
        {
            if (outcome.IsQueued)
                await db.SaveChangesAsync(cancel);
            return outcome;
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            if (await db.Dispatches.SingleOrDefaultAsync(row => row.CopyId == copy.Id, cancel) is not { } first)
                throw;
            return new QueueOutcome(first, null);
        }
    }

    /// <summary>Notes that the letter was handed over, and announces the case if nothing else is missing.</summary>
    public async Task<bool> DeliverAsync(OffboardingId id, PublicId copy, string means, DateOnly on, string? proof, CancellationToken cancel = default)
    {
        if (await files.FindAsync(id, cancel) is not { } file || !file.Permits(CaseAction.NoteDelivery) || file.LetterCopies.FirstOrDefault(one => one.PublicId == copy) is not { } handed)
            return false;
        db.Tell("letter.delivered", JournalSubject.Of(id), file.Relationship.Name, JournalWord.Named("delivery.means." + means), on);
        await NoteAsync(file, handed.Id, means, on, proof, cancel);
        await db.SaveChangesAsync(cancel);
        return true;
    }

    /// <summary>Notes that a letter left by mail, with what the server answered as its proof. The caller saves.</summary>
    internal async Task NoteSentAsync(Dispatch dispatch, string? answer, CancellationToken cancel)
    {
        if (await files.FindAsync(dispatch.OffboardingId, cancel) is not { } file)
            return;
        var moment = TimeZoneInfo.ConvertTime(db.Now, file.Zone).ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture);
        var proof = string.Join(" · ", new[] { moment, dispatch.MessageId, answer }.OfType<string>());
        await NoteAsync(file, dispatch.CopyId, DeliveryMeans.Mail, file.Today, proof, cancel);
    }

    private async Task NoteAsync(CaseFile file, OutboundId copy, string means, DateOnly on, string? proof, CancellationToken cancel)
    {
        db.Add(new Delivery(file.Offboarding, copy, means, on, proof, db.Actor, db.Now));
        if (file.Offboarding.Stage == Stage.Prepared && Gates.For(file.Facts() with { IsDelivered = true }, Stage.Announced, db.Now).All(one => one.Holds))
            await offboardings.AdvanceAsync(file.Id, Stage.Announced, why: null, cancel);
    }

    private void Tell(CaseFile file, WayOut way, ReleaseOutcome outcome)
    {
        var warnings = outcome.Objections.Count(objection => objection.Severity == Severity.Warning);
        if (warnings == 0)
            db.Tell("letter.released", JournalSubject.Of(file.Id), file.Relationship.Name, JournalWord.Named("way." + way));
        else
            db.Tell("letter.released-with-reason", JournalSubject.Of(file.Id), file.Relationship.Name, JournalWord.Named("way." + way), warnings);
    }

    private async Task<LetterSender> SenderAsync(CaseFile file, CancellationToken cancel)
    {
        var me = db.Actor is { } actor ? await db.Users.AsNoTracking().SingleOrDefaultAsync(row => row.Id == actor, cancel) : null;
        var own = me?.Email ?? await db.OwnAddresses.OrderBy(row => row.Address).Select(row => row.Address).FirstOrDefaultAsync(cancel);
        return new LetterSender(me?.DisplayName ?? file.Studio.Workspace.Name, own, file.Studio.Workspace.Name, await mailer.SenderAsync(cancel));
    }
}
