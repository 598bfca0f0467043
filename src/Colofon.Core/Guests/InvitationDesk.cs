using Colofon.Journal;
using Colofon.Language;
using Colofon.Mail;
using Colofon.Mail.Outbox;
using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Guests;

/// <summary>Invites people of the other side into the portal of a case, sends their address again, and takes it back.</summary>
public sealed class InvitationDesk(ColofonDb db, CaseFiles files, GuestPost post, DispatchDesk messages)
{
    /// <summary>Null when there is no such case.</summary>
    public async Task<GuestSending?> InviteAsync(OffboardingId id, GuestRequest request, WayOut way, Speech ui, CancellationToken cancel = default)
    {
        if (await files.FindAsync(id, cancel) is not { } file)
            return null;
        if (!file.Permits(CaseAction.InviteToPortal))
            return GuestSending.Refused(file.Offboarding.IsOpen ? "guest.refusal.too-early" : "guest.refusal.over");
        if (request.OpenUntil < file.Today)
            return GuestSending.Refused("guest.refusal.past");
        if (await StandsAsync(id, Invitation.Normal(request.To.Address), cancel))
            return GuestSending.Refused("guest.refusal.invited");
        if (await post.SenderAsync(file, way, cancel) is not { } from)
            return GuestSending.Refused(NoSender(way));
        var invitation = new Invitation(file.Offboarding, request, from, db.Actor, db.Now);
        var sending = await post.InviteAsync(file, invitation, from, way, ui, cancel);
        if (!sending.IsDone)
            return sending;
        db.Add(invitation);
        db.Tell("guest.invited", JournalSubject.Of(id), file.Relationship.Name, JournalWord.Named("guest.side." + invitation.Side), JournalWord.Named("way." + way));
        await db.SaveChangesAsync(cancel);
        return sending;
    }

    /// <summary>Their address once more, as it was. Null when there is no such invitation.</summary>
    public async Task<GuestSending?> InviteAgainAsync(OffboardingId id, PublicId address, WayOut way, Speech ui, CancellationToken cancel = default)
    {
        if (await files.FindAsync(id, cancel) is not { } file || await FindAsync(id, address, cancel) is not { } invitation)
            return null;
        if (!file.Permits(CaseAction.InviteToPortal))
            return GuestSending.Refused("guest.refusal.over");
        if (await post.SenderAsync(file, way, cancel) is not { } from)
            return GuestSending.Refused(NoSender(way));
        var sending = await post.InviteAsync(file, invitation, from, way, ui, cancel);
        if (!sending.IsDone)
            return sending;
        db.Tell("guest.invited-again", JournalSubject.Of(id), file.Relationship.Name, JournalWord.Named("guest.side." + invitation.Side), JournalWord.Named("way." + way));
        await db.SaveChangesAsync(cancel);
        return sending;
    }

    /// <summary>
    /// Takes an invitation back; whoever is inside is out with their next step, and an address that has not left yet stays
    /// here. False when there is none.
    /// </summary>
    public async Task<bool> EndAsync(OffboardingId id, PublicId address, CancellationToken cancel = default)
    {
        if (await files.FindAsync(id, cancel) is not { } file || await FindAsync(id, address, cancel) is not { } invitation)
            return false;
        db.Add(new InvitationEnd(invitation, db.Actor, db.Now));
        db.Tell("guest.ended", JournalSubject.Of(id), file.Relationship.Name, JournalWord.Named("guest.side." + invitation.Side));
        await messages.DropAsync(id, WaysOut.PortalMail, invitation.Address, cancel);
        try
        {
            await db.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            // The address left at this very moment.
            db.ChangeTracker.Clear();
            return await EndAsync(id, address, cancel);
        }
    }

    /// <summary>A copy that was let out. Nothing else can be downloaded.</summary>
    public Task<ReleasedCopy?> CopyAsync(OffboardingId id, PublicId copy, CancellationToken cancel = default) =>
        db.ReleasedCopies.AsNoTracking().SingleOrDefaultAsync(row => row.OffboardingId == id && row.PublicId == copy && row.Way == WaysOut.PortalEml.Code, cancel);

    private Task<Invitation?> FindAsync(OffboardingId id, PublicId address, CancellationToken cancel) =>
        db.Invitations.SingleOrDefaultAsync(row => row.OffboardingId == id && row.PublicId == address && !db.InvitationEnds.Any(end => end.InvitationId == row.Id), cancel);

    private Task<bool> StandsAsync(OffboardingId id, string address, CancellationToken cancel) =>
        db.Invitations.AnyAsync(row => row.OffboardingId == id && row.Address == address && !db.InvitationEnds.Any(end => end.InvitationId == row.Id), cancel);

    private static string NoSender(WayOut way) => way == WaysOut.PortalMail ? "mail.refusal.no-server" : "guest.refusal.no-sender";
}
