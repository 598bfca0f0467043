using Colofon.Journal;
using Colofon.Language;
using Colofon.Mail;
using Colofon.Offboardings;
using Colofon.Relationships;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Closures;

/// <summary>The closing act while it is written, frozen and taken back.</summary>
public sealed class ActDraftDesk(ColofonDb db, CaseFiles files)
{
    /// <summary>How many days an act can be signed when nobody says otherwise.</summary>
    public const int UsualDays = 14;

    /// <summary>Writes the act from what the case knows, over what was written before.</summary>
    public async Task<bool> StartAsync(OffboardingId id, Speech speech, Register register, CancellationToken cancel = default)
    {
        if (await OpenAsync(id, cancel) is not { } file)
            return false;
        var (title, body) = ActDraft.Write(file, await HandedOver.ReadAsync(db, id, cancel), speech, register);
        if (await db.ClosingActs.SingleOrDefaultAsync(row => row.OffboardingId == id, cancel) is { } act)
            act.Start(speech, title, body, db.Now);
        else
            db.Add(new ClosingAct(file.Offboarding, speech, title, body, db.Now));
        db.Tell("act.started", JournalSubject.Of(id), file.Relationship.Name);
        await db.SaveChangesAsync(cancel);
        return true;
    }

    /// <summary>Saves what was written over the version it was written on. Null when there is none; false when somebody saved another meanwhile.</summary>
    public async Task<bool?> SaveAsync(OffboardingId id, int version, string title, string body, CancellationToken cancel = default)
    {
        if (await OpenAsync(id, cancel) is not { } file || await db.ClosingActs.SingleOrDefaultAsync(row => row.OffboardingId == id, cancel) is not { } act)
            return null;
        if (act.Version != version)
            return false;
        act.Write(title, body, db.Now);
        db.Tell("act.saved", JournalSubject.Of(id), file.Relationship.Name);
        try
        {
            await db.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }

    /// <summary>
    /// Freezes the act as it is written and offers it until the end of a day. The version before is taken back, with its
    /// signatures. Null when there is nothing to freeze or the other side has already signed what stands.
    /// </summary>
    public async Task<FreezeOutcome?> FreezeAsync(OffboardingId id, int version, DateOnly until, Speech ui, CancellationToken cancel = default)
    {
        FreezeOutcome? outcome = null;
        await db.WriteAsync(
            async () =>
            {
                await db.TakeTurnAsync("act", cancel);
                outcome = await FreezeAsync(id, version, until, ui);
            },
            cancel
        );
        return outcome;

        async Task<FreezeOutcome?> FreezeAsync(OffboardingId of, int seen, DateOnly last, Speech speech)
        {
            if (await OpenAsync(of, cancel) is not { Act: { } act } file || act.Version != seen)
                return null;
            var release = LeakGuard.Release(new ActRender(file).Frozen(act), file, speech);
            if (release.Outbound is not { } outbound)
                return new FreezeOutcome(null, release.Objections);
            await TakeBackAsync(of);
            var number = 1 + await db.FrozenActs.CountAsync(row => row.OffboardingId == of, cancel);
            var frozen = new FrozenAct(file.Offboarding, act, outbound, number, file.StartOf(last.AddDays(1)), db.Actor, db.Now);
            db.Add(frozen);
            db.Add(new ReleasedCopy(file.Offboarding, outbound, why: null, db.Actor, db.Now));
            db.Tell("act.frozen", JournalSubject.Of(of), file.Relationship.Name, number, last);
            return new FreezeOutcome(frozen, []);
        }
    }

    /// <summary>Takes back the act that is offered. False when none is.</summary>
    public async Task<bool> WithdrawAsync(OffboardingId id, CancellationToken cancel = default)
    {
        var withdrawn = false;
        await db.WriteAsync(
            async () =>
            {
                await db.TakeTurnAsync("act", cancel);
                if (await OpenAsync(id, cancel) is not { } file || !(withdrawn = await TakeBackAsync(id)))
                    return;
                db.Tell("act.withdrawn", JournalSubject.Of(id), file.Relationship.Name);
            },
            cancel
        );
        return withdrawn;
    }

    private async Task<bool> TakeBackAsync(OffboardingId id)
    {
        var standing = await db.FrozenActs.Where(row => row.OffboardingId == id && row.WithdrawnAt == null).ToListAsync();
        foreach (var act in standing)
            act.Withdraw(db.Actor, db.Now);
        return standing.Count > 0;
    }

    private async Task<CaseFile?> OpenAsync(OffboardingId id, CancellationToken cancel) =>
        await files.FindAsync(id, cancel) is { } file && file.Permits(CaseAction.EditAct) ? file : null;
}
