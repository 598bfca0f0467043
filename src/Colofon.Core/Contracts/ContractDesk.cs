using Colofon.Journal;
using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Contracts;

/// <summary>What the contract says, the dates that matter to the other side, and the two dates that are chosen.</summary>
public sealed class ContractDesk(ColofonDb db, CaseFiles files)
{
    public Task<bool> SayAsync(OffboardingId id, ContractWords words, CancellationToken cancel = default) =>
        SayAsync(id, facts => facts.Say(words), "contract.said", cancel);

    /// <summary>Says that nothing is written.</summary>
    public Task<bool> SayUnwrittenAsync(OffboardingId id, ContractWords words, CancellationToken cancel = default) =>
        SayAsync(id, facts => facts.SayUnwritten(words), "contract.unwritten", cancel);

    public async Task<bool> AddCriticalAsync(OffboardingId id, DateOnly from, DateOnly to, string label, CancellationToken cancel = default)
    {
        if (await files.FindAsync(id, cancel) is not { } file || !file.Permits(CaseAction.EditContract))
            return false;
        db.Add(new CriticalDate(db.Workspace, file.Relationship.Id, from, to, label));
        db.Tell("contract.critical-added", JournalSubject.Of(id), file.Relationship.Name, label, from);
        await db.SaveChangesAsync(cancel);
        return true;
    }

    public async Task<bool> RemoveCriticalAsync(OffboardingId id, CriticalDateId date, CancellationToken cancel = default)
    {
        if (await files.FindAsync(id, cancel) is not { } file || !file.Permits(CaseAction.EditContract) || file.Critical.All(one => one.Id != date))
            return false;
        var found = await db.CriticalDates.SingleAsync(row => row.Id == date, cancel);
        db.Remove(found);
        db.Tell("contract.critical-removed", JournalSubject.Of(id), file.Relationship.Name, found.Label);
        await db.SaveChangesAsync(cancel);
        return true;
    }

    /// <summary>Chooses when they are told and when it ends. Whether that is lawful is for the gates to say.</summary>
    public async Task<bool> PlanAsync(OffboardingId id, DateOnly toldOn, DateOnly endsOn, CancellationToken cancel = default)
    {
        if (await files.FindAsync(id, cancel) is not { } file || !file.Permits(CaseAction.EditContract))
            return false;
        var offboarding = await db.Offboardings.SingleAsync(row => row.Id == id, cancel);
        offboarding.EndOn(endsOn);
        db.Add(new NoticePlan(offboarding, toldOn, endsOn, BasisOf(file, toldOn), db.Actor, db.Now));
        db.Tell("contract.planned", JournalSubject.Of(id), file.Relationship.Name, endsOn, toldOn);
        await db.SaveChangesAsync(cancel);
        return true;
    }

    private async Task<bool> SayAsync(OffboardingId id, Action<ContractFacts> say, string code, CancellationToken cancel)
    {
        if (await files.FindAsync(id, cancel) is not { } file || !file.Permits(CaseAction.EditContract))
            return false;
        var facts = await db.ContractFacts.SingleOrDefaultAsync(row => row.OffboardingId == id, cancel);
        if (facts is null)
            db.Add(facts = new ContractFacts(file.Offboarding));
        say(facts);
        db.Tell(code, JournalSubject.Of(id), file.Relationship.Name);
        await db.SaveChangesAsync(cancel);
        return true;
    }

    /// <summary>The keys of the sentences the dates stood on when they were chosen.</summary>
    private static string BasisOf(CaseFile file, DateOnly toldOn) =>
        CaseNotice.Compute(file, toldOn) switch
        {
            NoticeAnswer answer => string.Join(' ', answer.Basis.Select(remark => remark.Key)),
            NoticeRefusal refusal => refusal.Why.Key,
            _ => file.Offboarding.Direction.ToString(),
        };
}
