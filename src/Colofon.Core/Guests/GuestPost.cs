using Colofon.Documents;
using Colofon.Language;
using Colofon.Mail;
using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Guests;

/// <summary>Lets what guests are written out: their address, and the code they ask for. The caller saves.</summary>
public sealed class GuestPost(ColofonDb db, Mailer mailer)
{
    internal async Task<GuestSending> InviteAsync(CaseFile file, Invitation invitation, MailboxAddress from, WayOut way, Speech ui, CancellationToken cancel)
    {
        if (!MailboxAddress.TryCreate(invitation.Name, invitation.Address, out var to))
            return GuestSending.Refused("guest.refusal.no-address");
        var outcome = LeakGuard.Release(new GuestMessage(file, invitation, from, to).Invite(way), file, ui);
        if (outcome.Outbound is not { } outbound)
            return new GuestSending(null, null, outcome.Objections);
        if (way == WaysOut.PortalMail)
        {
            if ((await mailer.QueueAsync(file, outbound, to, cancel)).Refusal is { } refusal)
                return GuestSending.Refused("mail.refusal." + refusal);
        }
        else
        {
            db.Add(new ReleasedCopy(file.Offboarding, outbound, why: null, db.Actor, db.Now));
        }
        return new GuestSending(outbound.PublicId, null, []);
    }

    /// <summary>
    /// The code, at once. For an address that is not invited everything is done the same, and then it is not sent: whoever
    /// asks learns nothing, from the answer or from how long it takes. False when mail cannot leave.
    /// </summary>
    internal async Task<bool> SendCodeAsync(CaseFile file, Invitation invitation, string code, bool isInvited, CancellationToken cancel)
    {
        if (await mailer.SenderAsync(cancel) is not { } from || !MailboxAddress.TryCreate(invitation.Name, invitation.Address, out var to))
            return false;
        var outcome = LeakGuard.Release(new GuestMessage(file, invitation, from, to).Tell(code), file, invitation.Speech);
        return outcome.Outbound is { } outbound && (!isInvited || (await mailer.QueueNowAsync(file, outbound, to, cancel)).IsQueued);
    }

    /// <summary>A person: whoever is signed in, from the address that mail leaves from.</summary>
    internal async Task<MailboxAddress?> SenderAsync(CaseFile file, WayOut way, CancellationToken cancel)
    {
        var who = db.Actor is { } actor ? await db.Users.AsNoTracking().SingleOrDefaultAsync(row => row.Id == actor, cancel) : null;
        var address = way == WaysOut.PortalMail
            ? (await mailer.SenderAsync(cancel))?.Address
            : who?.Email ?? await db.OwnAddresses.OrderBy(row => row.Address).Select(row => row.Address).FirstOrDefaultAsync(cancel);
        return MailboxAddress.TryCreate(who?.DisplayName ?? file.Studio.Workspace.Name, address, out var from) ? from : null;
    }
}
