using Colofon.Aftercare;
using Colofon.Decisions;
using Colofon.Journal;
using Colofon.Relationships;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Offboardings;

/// <summary>Opens cases and moves them through their stages.</summary>
public sealed class OffboardingDesk(ColofonDb db, CaseFiles files, CareDesk care)
{
    /// <summary>Opens a case, or gives the one that is open already. None when there is no such relationship.</summary>
    public async Task<OpenOutcome?> OpenAsync(RelationshipId relationship, EndDirection direction, DateOnly? newsOn, CancellationToken cancel = default)
    {
        var found = await db.Relationships.AsNoTracking().SingleOrDefaultAsync(row => row.Id == relationship, cancel);
        if (found is null)
            return null;
        if (await OpenCaseAsync(relationship, cancel) is { } open)
            return new OpenOutcome(open, WasOpen: true);
        var offboarding = new Offboarding(db.Workspace, relationship, direction, db.Actor, db.Now);
        db.Add(offboarding);
        if (direction != EndDirection.Provider && newsOn is { } on)
        {
            offboarding.HeardOn(on);
            db.Add(new News(offboarding, new NewsHeard(on), db.Actor, db.Now));
        }
        db.Tell("offboarding.opened", JournalSubject.Of(offboarding.Id), found.Name, Direction(direction, found.Kind));
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException) when (db.Entry(offboarding).State == EntityState.Added)
        {
            db.ChangeTracker.Clear();
            if (await OpenCaseAsync(relationship, cancel) is not { } first)
                throw;
            return new OpenOutcome(first, WasOpen: true);
        }
        return new OpenOutcome(offboarding.Id, WasOpen: false);
    }

    /// <summary>Moves a case on. Answers what still has to be met; nothing when it moved, null when there is no such case.</summary>
    public async Task<IReadOnlyList<Requirement>?> MoveAsync(OffboardingId id, Stage to, CancellationToken cancel = default)
    {
        if (await files.FindAsync(id, cancel) is not { } file)
            return null;
        if (file.Offboarding.Stage == to)
            return [];
        if (!file.Permits(CaseAction.Move) || Gates.After(file.Offboarding.Stage) != to)
            return null;
        var unmet = Gates.For(file.Facts(), to, db.Now).Where(requirement => !requirement.Holds).ToList();
        if (unmet.Count > 0)
            return unmet;
        try
        {
            await AdvanceAsync(id, to, why: null, cancel);
            await db.SaveChangesAsync(cancel);
            return [];
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody moved or changed it meanwhile: look again at how it stands.
            db.ChangeTracker.Clear();
            return await MoveAsync(id, to, cancel);
        }
    }

    /// <summary>Gives a case up; its history stays. Once it was said, only with a reason.</summary>
    public async Task<bool> WithdrawAsync(OffboardingId id, string? why, CancellationToken cancel = default)
    {
        if (await db.Offboardings.SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } offboarding || !offboarding.Permits(CaseAction.Withdraw))
            return false;
        if (offboarding.IsAnnounced && string.IsNullOrWhiteSpace(why))
            return false;
        db.Add(offboarding.Move(Stage.Withdrawn, db.Actor, why, db.Now));
        db.Tell("offboarding.withdrawn", JournalSubject.Of(id), await NameAsync(offboarding, cancel));
        await db.SaveChangesAsync(cancel);
        return true;
    }

    /// <summary>Sets a requirement aside. False when it is not asked for now, or this person may not.</summary>
    public async Task<bool> WaiveAsync(OffboardingId id, string code, string why, CancellationToken cancel = default)
    {
        if (await files.FindAsync(id, cancel) is not { } file || await files.RightsAsync(file.Offboarding, cancel) is not { Overrides: true, As: { } role })
            return false;
        if (!file.Permits(CaseAction.Waive))
            return false;
        var facts = file.Facts();
        if (!Gates.For(facts, Gates.Ahead(facts), db.Now).Any(one => one.Code == code && one is { MayOverride: true, Holds: false }))
            return false;
        db.Add(new Waiver(file.Offboarding, code, why, role, db.Actor, db.Now));
        db.Tell("offboarding.waived", JournalSubject.Of(id), JournalWord.Named("gate." + code + ".name"), file.Relationship.Name, JournalWord.Named("waiver.as." + role));
        await db.SaveChangesAsync(cancel);
        return true;
    }

    /// <summary>Writes the move and its sentence, unless somebody moved it there meanwhile; the caller saves, so that the move goes with its cause.</summary>
    internal async Task AdvanceAsync(OffboardingId id, Stage to, string? why, CancellationToken cancel)
    {
        var offboarding = await db.Offboardings.SingleAsync(row => row.Id == id, cancel);
        if (offboarding.Stage == to)
            return;
        db.Add(offboarding.Move(to, db.Actor, why, db.Now));
        if (to == Stage.Closed)
            await care.BeginAsync(id, cancel);
        db.Tell("offboarding.moved", JournalSubject.Of(id), await NameAsync(offboarding, cancel), JournalWord.Named("stage." + to));
    }

    /// <summary>Who ends it, in words that fit the other side.</summary>
    public static JournalWord Direction(EndDirection direction, CounterpartKind kind) =>
        JournalWord.Named($"direction.{direction}.{kind}");

    private async Task<OffboardingId?> OpenCaseAsync(RelationshipId relationship, CancellationToken cancel) =>
        await db.Offboardings
            .Where(row => row.RelationshipId == relationship && row.Stage != Stage.Closed && row.Stage != Stage.Withdrawn)
            .Select(row => (OffboardingId?)row.Id)
            .FirstOrDefaultAsync(cancel);

    private Task<string> NameAsync(Offboarding offboarding, CancellationToken cancel) =>
        db.Relationships.Where(row => row.Id == offboarding.RelationshipId).Select(row => row.Name).SingleAsync(cancel);
}
