using Colofon.Journal;
using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Guests.Exchange;

/// <summary>A guest leaves a file for us: the row, its bytes and its hash at once, or nothing.</summary>
public sealed class GuestFiles(ColofonDb db)
{
    /// <returns><c>left</c>, or why not: <c>over</c>, <c>many</c>, <c>much</c>.</returns>
    public async Task<string> LeaveAsync(Guest guest, Parcel parcel, string? note, CancellationToken cancel = default)
    {
        var outcome = "over";
        await db.WriteAsync(
            async () =>
            {
                await db.TakeTurnAsync("guest-files", cancel);
                outcome = await RefusalAsync(guest, parcel, cancel) ?? "left";
                if (outcome != "left" || await IsThereAsync(guest, parcel, cancel))
                    return;
                db.Add(new LeftFile(guest.Invitation, parcel, note, db.Now));
                db.Tell("file.left", JournalSubject.Of(guest.OffboardingId), guest.Invitation.Called, parcel.Name);
            },
            cancel
        );
        return outcome;
    }

    private async Task<string?> RefusalAsync(Guest guest, Parcel parcel, CancellationToken cancel)
    {
        if (!(await db.Offboardings.AsNoTracking().SingleAsync(row => row.Id == guest.OffboardingId, cancel)).Permits(CaseAction.PostInPortal))
            return "over";
        var sizes = await db.LeftFiles.Where(row => row.InvitationId == guest.Invitation.Id).Select(row => row.Size).ToListAsync(cancel);
        return sizes.Count >= LeftFile.MostOfGuest ? "many"
            : sizes.Sum(size => (long)size) + parcel.Bytes.Length > LeftFile.MostBytesOfGuest ? "much"
            : null;
    }

    // Sent again because an answer did not arrive: it is there already, once.
    private Task<bool> IsThereAsync(Guest guest, Parcel parcel, CancellationToken cancel) =>
        db.LeftFiles.AnyAsync(row => row.InvitationId == guest.Invitation.Id && row.Sha256 == parcel.Sha256 && row.FileName == parcel.Name, cancel);
}
