using Colofon.Contracts;
using Colofon.Journal;
using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Closures;

/// <summary>What both sides still owe each other, until they agree on it.</summary>
public sealed class SettlementDesk(ColofonDb db, CaseFiles files)
{
    public async Task<bool> AddAsync(OffboardingId id, SettlementKind kind, string label, decimal amount, CancellationToken cancel = default)
    {
        if (await OpenAsync(id, cancel) is not { } file)
            return false;
        db.Add(new SettlementLine(file.Offboarding, kind, label, amount, db.Now));
        db.Tell("settlement.added", JournalSubject.Of(id), file.Relationship.Name, JournalWord.Named("settlement.kind." + kind), label);
        await db.SaveChangesAsync(cancel);
        return true;
    }

    /// <summary>Counts the interest of an invoice paid late and adds it, with the fixed sum for recovery costs if asked. Nothing is added where nothing can be counted.</summary>
    internal async Task<InterestOutcome?> AddInterestAsync(OffboardingId id, string label, InterestQuestion question, bool withCompensation, CancellationToken cancel = default)
    {
        if (await OpenAsync(id, cancel) is not { } file)
            return null;
        var outcome = LatePaymentInterest.Compute(question);
        if (outcome is not InterestAnswer { Interest: > 0 } answer)
            return outcome;
        var line = new SettlementLine(file.Offboarding, SettlementKind.Interest, label, answer.Interest, db.Now);
        line.CountedFrom(question.Amount, question.Due, question.Paid);
        db.Add(line);
        if (withCompensation)
            db.Add(new SettlementLine(file.Offboarding, SettlementKind.Compensation, label, answer.Compensation, db.Now));
        db.Tell("settlement.added", JournalSubject.Of(id), file.Relationship.Name, JournalWord.Named("settlement.kind." + SettlementKind.Interest), label);
        await db.SaveChangesAsync(cancel);
        return answer;
    }

    public async Task<bool> RemoveAsync(OffboardingId id, SettlementLineId line, CancellationToken cancel = default)
    {
        if (await OpenAsync(id, cancel) is not { } file)
            return false;
        if (await db.SettlementLines.SingleOrDefaultAsync(row => row.OffboardingId == id && row.Id == line, cancel) is not { } found)
            return false;
        db.Remove(found);
        db.Tell("settlement.removed", JournalSubject.Of(id), file.Relationship.Name, JournalWord.Named("settlement.kind." + found.Kind), found.Label);
        await db.SaveChangesAsync(cancel);
        return true;
    }

    /// <summary>Notes that both sides agree on what stands, which may be nothing. False when somebody changed it since it was seen.</summary>
    public async Task<bool> AgreeAsync(OffboardingId id, string seen, string how, DateOnly on, CancellationToken cancel = default)
    {
        if (await OpenAsync(id, cancel) is not { } file || file.Settlement.Fingerprint != seen)
            return false;
        db.Add(new SettlementAgreement(file.Offboarding, file.Settlement, how, on, db.Actor, db.Now));
        db.Tell(file.Settlement.Lines.Count == 0 ? "settlement.nothing" : "settlement.agreed", JournalSubject.Of(id), file.Relationship.Name, on);
        await db.SaveChangesAsync(cancel);
        return true;
    }

    public async Task<bool> DisputeAsync(OffboardingId id, string about, CancellationToken cancel = default)
    {
        if (await OpenAsync(id, cancel) is not { } file)
            return false;
        db.Add(new Dispute(file.Offboarding, about, db.Actor, db.Now));
        db.Tell("dispute.opened", JournalSubject.Of(id), file.Relationship.Name);
        await db.SaveChangesAsync(cancel);
        return true;
    }

    public async Task<bool> SettleDisputeAsync(OffboardingId id, DisputeId dispute, string outcome, CancellationToken cancel = default)
    {
        if (await OpenAsync(id, cancel) is not { } file)
            return false;
        if (await db.Disputes.SingleOrDefaultAsync(row => row.OffboardingId == id && row.Id == dispute && row.SettledAt == null, cancel) is not { } found)
            return false;
        found.Settle(outcome, db.Actor, db.Now);
        db.Tell("dispute.settled", JournalSubject.Of(id), file.Relationship.Name);
        await db.SaveChangesAsync(cancel);
        return true;
    }

    private async Task<CaseFile?> OpenAsync(OffboardingId id, CancellationToken cancel) =>
        await files.FindAsync(id, cancel) is { } file && file.Permits(CaseAction.EditSettlement) ? file : null;
}
