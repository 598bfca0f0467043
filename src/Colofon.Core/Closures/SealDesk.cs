using Colofon.Journal;
using Colofon.Language;
using Colofon.Mail;
using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Closures;

/// <summary>Lets the papers of the end out: the statement, the certificate, the act and, once both have signed, the sealed act.</summary>
public sealed class SealDesk(ColofonDb db, CaseFiles files)
{
    public Task<ReleaseOutcome?> StatementAsync(OffboardingId id, Speech ui, CancellationToken cancel = default) =>
        ReleaseAsync(id, CaseAction.EditSettlement, "settlement.released", (_, render) => render.Statement, ui, cancel);

    public async Task<ReleaseOutcome?> CertificateAsync(OffboardingId id, DataInstructionId instruction, Speech ui, CancellationToken cancel = default) =>
        await ReleaseAsync(
            id,
            CaseAction.EditSettlement,
            "data.certified",
            (file, render) => file.DataInstructions.FirstOrDefault(one => one.Id == instruction) is { IsDone: true } done ? speech => render.Certificate(done, speech) : null,
            ui,
            cancel
        );

    /// <summary>Seals the act that both have signed. The copy that was sealed before is given again; null while a signature is missing, and in a case that is over.</summary>
    public async Task<ReleaseOutcome?> SealAsync(OffboardingId id, Speech ui, CancellationToken cancel = default)
    {
        ReleaseOutcome? outcome = null;
        await db.WriteAsync(
            async () =>
            {
                await db.TakeTurnAsync("act", cancel);
                if (await files.FindAsync(id, cancel) is not { SignedAct: { } act } file || !file.Permits(CaseAction.EditAct) || file.SealedCopy is not null)
                    return;
                outcome = LeakGuard.Release(await DraftAsync(file, act, cancel), file, ui);
                if (outcome.Outbound is not { } outbound)
                    return;
                var copy = new ReleasedCopy(file.Offboarding, outbound, why: null, db.Actor, db.Now);
                db.Add(copy);
                (await db.FrozenActs.SingleAsync(row => row.Id == act.Id, cancel)).Seal(copy);
                db.Tell("act.sealed", JournalSubject.Of(id), file.Relationship.Name);
            },
            cancel
        );
        return outcome;
    }

    private async Task<OutboundDraft> DraftAsync(CaseFile file, FrozenAct act, CancellationToken cancel)
    {
        var paper = await db.SignedPapers.AsNoTracking().SingleOrDefaultAsync(row => row.ActId == act.Id, cancel);
        var head = await db.Set<JournalHead>().AsNoTracking().SingleAsync(cancel);
        var key = await db.SealKeys.OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancel);
        if (key is null)
            db.Add(key = new SealKey(db.Workspace, 1, db.Now));
        return new SealedAct(file, act, [.. file.Signatures.Where(one => one.ActId == act.Id)], paper, head, key, db.Now).Draft();
    }

    private async Task<ReleaseOutcome?> ReleaseAsync(
        OffboardingId id,
        CaseAction action,
        string told,
        Func<CaseFile, ActRender, Func<Speech, OutboundDraft>?> draft,
        Speech ui,
        CancellationToken cancel
    )
    {
        if (await files.FindAsync(id, cancel) is not { } file || !file.Permits(action) || draft(file, new ActRender(file)) is not { } render)
            return null;
        var outcome = LeakGuard.Release(render(file.Relationship.Speech), file, ui);
        if (outcome.Outbound is not { } outbound)
            return outcome;
        db.Add(new ReleasedCopy(file.Offboarding, outbound, why: null, db.Actor, db.Now));
        db.Tell(told, JournalSubject.Of(id), file.Relationship.Name);
        await db.SaveChangesAsync(cancel);
        return outcome;
    }
}
