using Colofon.Closures;
using Colofon.Language;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Guests;

/// <summary>A guest signs the closing act of their own case, as the person who was sent the code.</summary>
public sealed class GuestSigning(ColofonDb db, ClosingActDesk desk)
{
    public async Task<SigningOutcome> SignAsync(Guest guest, PublicId act, string shownHash, CancellationToken cancel = default)
    {
        if (guest.Invitation.Side != GuestSide.Client || !await db.FrozenActs.AnyAsync(row => row.PublicId == act && row.OffboardingId == guest.OffboardingId, cancel))
            return SigningOutcome.Unknown;
        var trace = Texts.Of(guest.Invitation.Speech)["guest.signed.trace", guest.Invitation.Address];
        return await desk.AcceptAsync(act, shownHash, new Signer(guest.Invitation.Called, guest.Invitation.Address, trace), cancel);
    }
}
