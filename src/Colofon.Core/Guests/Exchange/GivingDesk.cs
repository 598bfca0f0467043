using Colofon.Journal;
using Colofon.Language;
using Colofon.Mail;
using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Guests.Exchange;

/// <summary>Puts files of ours on the portal of a case, through the guard, and takes them off again.</summary>
public sealed class GivingDesk(ColofonDb db, CaseFiles files)
{
    /// <summary>Null when there is no such case.</summary>
    public async Task<Giving?> GiveAsync(OffboardingId id, Parcel parcel, GivenTo to, string? note, Speech ui, CancellationToken cancel = default)
    {
        if (await files.FindAsync(id, cancel) is not { } file)
            return null;
        if (!file.Permits(CaseAction.Upload) || !file.Permits(CaseAction.InviteToPortal))
            return Giving.Refused(file.Offboarding.IsOpen ? "guest.refusal.too-early" : "file.refusal.over");
        // The same file once more, because a page did not come back or a button was pressed twice.
        if (await StandsAsync(id, parcel, to, cancel))
            return Giving.Done;
        var outcome = LeakGuard.Release(Draft(parcel, note), file, ui);
        if (outcome.Outbound is not { } outbound)
            return Giving.Held(outcome.Objections);
        var copy = new ReleasedCopy(file.Offboarding, outbound, why: null, db.Actor, db.Now);
        db.Add(copy);
        db.Add(new GivenFile(copy, to, note, db.Actor, db.Now));
        db.Tell("file.given", JournalSubject.Of(id), file.Relationship.Name, parcel.Name, JournalWord.Named("given.to." + to));
        await db.SaveChangesAsync(cancel);
        return Giving.Done;
    }

    /// <summary>Takes a file off the portal. False when there is none.</summary>
    public async Task<bool> TakeBackAsync(OffboardingId id, PublicId given, CancellationToken cancel = default)
    {
        if (await files.FindAsync(id, cancel) is not { } file)
            return false;
        if (await db.GivenFiles.SingleOrDefaultAsync(row => row.OffboardingId == id && row.PublicId == given && !db.GivenFileEnds.Any(end => end.GivenFileId == row.Id), cancel) is not { } found)
            return false;
        db.Add(new GivenFileEnd(found, db.Actor, db.Now));
        db.Tell("file.taken-back", JournalSubject.Of(id), file.Relationship.Name, found.FileName);
        await db.SaveChangesAsync(cancel);
        return true;
    }

    private static OutboundDraft Draft(Parcel parcel, string? note) =>
        new()
        {
            Way = WaysOut.PortalFile,
            PublicId = PublicId.New(),
            FileName = parcel.Name,
            Bytes = parcel.Bytes,
            Texts = note is null ? [new(OutboundText.File, parcel.Name)] : [new(OutboundText.File, parcel.Name), new(OutboundText.Message, note)],
        };

    private Task<bool> StandsAsync(OffboardingId id, Parcel parcel, GivenTo to, CancellationToken cancel) =>
        db.GivenFiles.AnyAsync(row => row.OffboardingId == id && row.Sha256 == parcel.Sha256 && row.FileName == parcel.Name && row.To == to && !db.GivenFileEnds.Any(end => end.GivenFileId == row.Id), cancel);
}
