using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Guests;

/// <summary>Who is invited into the portal of a case.</summary>
public sealed class InvitationQueries(ColofonDb db)
{
    public async Task<IReadOnlyList<InvitationState>> OfCaseAsync(OffboardingId id, CancellationToken cancel = default)
    {
        var invitations = await db.Invitations.AsNoTracking().Where(row => row.OffboardingId == id).OrderBy(row => row.InvitedAt).ToListAsync(cancel);
        var ids = invitations.Select(row => row.Id).ToList();
        var ends = await db.InvitationEnds.AsNoTracking().Where(row => ids.Contains(row.InvitationId)).ToDictionaryAsync(row => row.InvitationId, cancel);
        var sessions = (await db.GuestSessions.AsNoTracking().Where(row => ids.Contains(row.InvitationId)).ToListAsync(cancel)).ToLookup(row => row.InvitationId);
        var since = db.Now.AddDays(-1);
        var codes = (await db.EntryCodes.Where(row => ids.Contains(row.InvitationId) && row.AskedAt > since).Select(row => row.InvitationId).ToListAsync(cancel)).ToLookup(row => row);
        return
        [
            .. invitations.Select(row => new InvitationState(
                row,
                ends.GetValueOrDefault(row.Id),
                sessions[row.Id].Select(session => (DateTimeOffset?)session.StartedAt).Max(),
                sessions[row.Id].Count(session => !session.HasEnded(db.Now)),
                codes[row.Id].Count()
            )),
        ];
    }
}
