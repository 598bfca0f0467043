using Colofon.Aftercare;
using Colofon.Journal;
using Colofon.Language;
using Colofon.Mail;
using Colofon.Offboardings;
using Colofon.Storage;
using Colofon.Tone;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Decisions;

/// <summary>The reasons of a case, the reserved and the one that is said, and the door.</summary>
public sealed class DecisionDesk(ColofonDb db, CaseFiles files)
{
    public async Task<bool> ReserveAsync(OffboardingId id, string text, CancellationToken cancel = default)
    {
        if (await files.FindAsync(id, cancel) is not { } file || !file.Permits(CaseAction.EditDecision))
            return false;
        db.Add(new ReservedReason(file.Offboarding, text, db.Actor, db.Now));
        db.Tell("decision.reserved", JournalSubject.Of(id), file.Relationship.Name);
        await db.SaveChangesAsync(cancel);
        return true;
    }

    /// <summary>Adds what is said of the reason, unless it tells what is reserved. Answers what to reconsider.</summary>
    public async Task<ShareOutcome?> ShareAsync(OffboardingId id, string text, Speech ui, CancellationToken cancel = default)
    {
        if (await files.FindAsync(id, cancel) is not { } file || !file.Permits(CaseAction.EditDecision))
            return null;
        var findings = Read(file, text, ui);
        if (findings.Any(finding => finding.Severity == Severity.Error))
            return new ShareOutcome(IsKept: false, findings);
        db.Add(new ShareableReason(file.Offboarding, text, db.Actor, db.Now));
        db.Tell("decision.shared", JournalSubject.Of(id), file.Relationship.Name);
        await db.SaveChangesAsync(cancel);
        return new ShareOutcome(IsKept: true, findings);
    }

    /// <summary>What to reconsider in a sentence that is going to be said.</summary>
    public static IReadOnlyList<Finding> Read(CaseFile file, string text, Speech ui) =>
        LeakFindings.With(ToneLinter.Default.Lint(text, CaseTone.Sentence(file, ui)), text, Confidential.Of(file), ui);

    public async Task<bool> WithdrawReservedAsync(OffboardingId id, ReasonId reason, CancellationToken cancel = default)
    {
        if (await db.ReservedReasons.SingleOrDefaultAsync(row => row.OffboardingId == id && row.Id == reason, cancel) is not { } found)
            return false;
        if (await files.FindAsync(id, cancel) is not { } file || !file.Permits(CaseAction.EditDecision) || !(await files.RightsAsync(file.Offboarding, cancel)).ReadsReserved)
            return false;
        found.Withdraw(db.Now);
        db.Tell("decision.reserved-withdrawn", JournalSubject.Of(id), file.Relationship.Name);
        await db.SaveChangesAsync(cancel);
        return true;
    }

    public async Task<bool> WithdrawSharedAsync(OffboardingId id, ReasonId reason, CancellationToken cancel = default)
    {
        if (await db.ShareableReasons.SingleOrDefaultAsync(row => row.OffboardingId == id && row.Id == reason, cancel) is not { } found)
            return false;
        if (await files.FindAsync(id, cancel) is not { } file || !file.Permits(CaseAction.EditDecision))
            return false;
        found.Withdraw(db.Now);
        db.Tell("decision.shared-withdrawn", JournalSubject.Of(id), file.Relationship.Name);
        await db.SaveChangesAsync(cancel);
        return true;
    }

    public async Task<bool> ChooseDoorAsync(OffboardingId id, Door door, string? terms, DateOnly? closesOn, CancellationToken cancel = default)
    {
        if (await files.FindAsync(id, cancel) is not { } file || !file.Permits(CaseAction.ChooseDoor))
            return false;
        db.Add(new DoorPolicy(file.Offboarding, door, terms, closesOn, db.Actor, db.Now));
        db.Tell("decision.door", JournalSubject.Of(id), file.Relationship.Name, JournalWord.Named("door." + door));
        await db.SaveChangesAsync(cancel);
        return true;
    }

    /// <summary>What is reserved, for those who may read it; each reading is told. Null for anybody else.</summary>
    public async Task<ReservedReading?> ReadReservedAsync(CaseFile file, CancellationToken cancel = default)
    {
        if (!(await files.RightsAsync(file.Offboarding, cancel)).ReadsReserved)
            return null;
        var reading = new ReservedReading([.. file.Reserved.Where(reason => reason.WithdrawnAt is null)], [.. file.Notes.Where(note => note.Stands)], Whys(file));
        if (reading.IsEmpty)
            return reading;
        db.Tell("decision.reserved-read", JournalSubject.Of(file.Id), file.Relationship.Name);
        await db.SaveChangesAsync(cancel);
        return reading;
    }

    private static IReadOnlyList<WrittenWhy> Whys(CaseFile file) =>
        [
            .. file.Waivers.Select(waiver => new WrittenWhy(waiver.GivenAt, $"gate.{waiver.Code}.name", waiver.Why))
                .Concat(file.Moves.Where(move => move.Why is not null).Select(move => new WrittenWhy(move.At, $"stage.{move.To}", move.Why!)))
                .OrderBy(why => why.At),
        ];
}
