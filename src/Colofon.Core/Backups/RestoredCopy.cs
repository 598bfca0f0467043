using Colofon.Accounts;
using Colofon.Guests;
using Colofon.Journal;
using Colofon.Mail;
using Colofon.Mail.Outbox;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Backups;

/// <summary>
/// Makes a copy quiet before anybody opens it. The original may still be at work: what was on its way there is not sent
/// from here unless a person asks for it, and nobody from outside is inside of two studios at once.
/// </summary>
internal sealed class RestoredCopy(Contexts databases, DataFolder folder, DateTimeOffset madeAt, TimeProvider clock)
{
    private const string Why = "restored";

    /// <summary>In all workspaces, each in one transaction.</summary>
    public async Task<QuietedCopy> QuietAsync(CancellationToken cancel)
    {
        var quieted = QuietedCopy.Nothing;
        foreach (var workspace in await WorkspacesAsync(cancel))
        {
            await using var db = databases.CreateDbContext().Enter(new Visit(workspace, null, clock, new JournalKeeper(folder)));
            var here = QuietedCopy.Nothing;
            await db.WriteAsync(async () => here = await QuietAsync(db, cancel), cancel);
            quieted = quieted.And(here);
        }
        return quieted;
    }

    private async Task<QuietedCopy> QuietAsync(ColofonDb db, CancellationToken cancel)
    {
        var quieted = new QuietedCopy(await HoldMailAsync(db, cancel), await EndInvitationsAsync(db, cancel));
        if (quieted != QuietedCopy.Nothing)
            db.Tell("backup.restored", JournalSubject.Of(db.Workspace), DateOnly.FromDateTime(madeAt.UtcDateTime), quieted.Held, quieted.Ended);
        return quieted;
    }

    /// <summary>All that was on its way; a code to come in with opens nothing any more, so nobody is asked about it.</summary>
    private static async Task<int> HoldMailAsync(ColofonDb db, CancellationToken cancel)
    {
        var held = 0;
        foreach (var dispatch in await OnTheirWay(db).ToListAsync(cancel))
        {
            var isCode = dispatch.Way == WaysOut.PortalCode.Code;
            db.Add(isCode ? dispatch.Stop(Why, db.Now) : dispatch.Question(Why, db.Now));
            db.Tell(isCode ? "mail.stopped" : "mail.Unknown", JournalSubject.Of(dispatch.OffboardingId), JournalWord.Named("way." + dispatch.Way), dispatch.Recipient);
            held += isCode ? 0 : 1;
        }
        return held;
    }

    private static IQueryable<Dispatch> OnTheirWay(ColofonDb db) =>
        db.Dispatches.Where(row => row.State == DispatchState.Held || row.State == DispatchState.Waiting || row.State == DispatchState.Sending);

    private static async Task<int> EndInvitationsAsync(ColofonDb db, CancellationToken cancel)
    {
        var now = db.Now;
        var standing = await db.Invitations.Where(row => !db.InvitationEnds.Any(end => end.InvitationId == row.Id)).ToListAsync(cancel);
        db.AddRange(standing.Select(invitation => new InvitationEnd(invitation, null, now)));
        await db.GuestSessions.Where(row => row.EndedAt == null).ExecuteUpdateAsync(row => row.SetProperty(one => one.EndedAt, now), cancel);
        return standing.Count;
    }

    private async Task<List<WorkspaceId>> WorkspacesAsync(CancellationToken cancel)
    {
        await using var db = databases.CreateDbContext();
        return await db.Workspaces.OrderBy(row => row.CreatedAt).Select(row => row.Id).ToListAsync(cancel);
    }
}
