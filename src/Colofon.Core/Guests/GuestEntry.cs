using Colofon.Accounts;
using Colofon.Journal;
using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Guests;

/// <summary>Coming in with an invitation: asking for a code, typing it, being inside, going out.</summary>
public sealed class GuestEntry(ColofonDb db, CaseFiles files, GuestPost post, GuestSurvey survey)
{
    private static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(1);

    internal async Task<GuestPlace?> PlaceAsync(Invitation invitation, CancellationToken cancel)
    {
        var offboarding = await CaseAsync(invitation, cancel);
        // Nothing at all before they were told: like an address that nobody has.
        if (offboarding is { IsAnnounced: false, Stage: not Stage.Withdrawn })
            return null;
        var studio = await StudioAsync(cancel);
        return new GuestPlace(studio.Name, invitation.Speech, invitation.ContactName, invitation.ContactAddress, await IsOpenAsync(invitation, offboarding, studio, cancel));
    }

    internal async Task<AskedCode?> AskAsync(Invitation invitation, string typed, CancellationToken cancel)
    {
        if (await PlaceAsync(invitation, cancel) is not { IsOpen: true } || await files.FindAsync(invitation.OffboardingId, cancel) is not { } file)
            return null;
        var since = db.Now.AddDays(-1);
        if (await db.EntryCodes.CountAsync(row => row.InvitationId == invitation.Id && row.AskedAt > since, cancel) >= EntryCode.MostInDay)
            return new AskedCode(null, "limit");
        var (browser, code, isInvited) = (GuestSecret.New(), GuestSecret.NewCode(), invitation.IsOf(typed));
        if (!await post.SendCodeAsync(file, invitation, code, isInvited, cancel))
            return new AskedCode(null, "no-mail");
        db.Add(new EntryCode(invitation, browser, isInvited ? code : null, db.Now));
        await db.SaveChangesAsync(cancel);
        return new AskedCode(browser.Text, null);
    }

    internal async Task<string?> EnterAsync(Invitation invitation, string? browser, string code, string browserName, CancellationToken cancel)
    {
        if (GuestSecret.Read(browser) is not { } cookie || await PlaceAsync(invitation, cancel) is not { IsOpen: true })
            return null;
        var token = GuestSecret.New();
        var hasOpened = false;
        await db.WriteAsync(
            async () =>
            {
                if (!await OpensAsync(invitation, cookie, code, cancel))
                    return;
                db.Add(new GuestSession(invitation, token, browserName, db.Now));
                db.Tell("guest.entered", JournalSubject.Of(invitation.OffboardingId), invitation.Name);
                hasOpened = true;
            },
            cancel
        );
        return hasOpened ? token.Text : null;
    }

    internal async Task<Guest?> WhoAsync(Invitation invitation, string? token, CancellationToken cancel)
    {
        if (GuestSecret.Read(token) is not { } read)
            return null;
        var session = await db.GuestSessions.SingleOrDefaultAsync(row => row.TokenHash == read.Hash && row.InvitationId == invitation.Id, cancel);
        var offboarding = await CaseAsync(invitation, cancel);
        var studio = await StudioAsync(cancel);
        if (session is null || session.HasEnded(db.Now) || !await IsOpenAsync(invitation, offboarding, studio, cancel))
            return null;
        if (db.Now - session.SeenAt > SeenEvery)
        {
            session.Seen(db.Now);
            await db.SaveChangesAsync(cancel);
        }
        var today = DayOf(db.Now, studio);
        return new Guest(invitation.WorkspaceId, offboarding.Id, offboarding.PublicId, invitation, today, studio.Zone, offboarding.Permits(CaseAction.PostInPortal), await survey.FindAsync(invitation, offboarding, today, cancel) is not null);
    }

    internal async Task<string?> LeaveAsync(Invitation invitation, string? token, CancellationToken cancel)
    {
        if (GuestSecret.Read(token) is not { } read)
            return null;
        if (await db.GuestSessions.SingleOrDefaultAsync(row => row.TokenHash == read.Hash && row.InvitationId == invitation.Id, cancel) is { } session)
            session.End(db.Now);
        await db.SaveChangesAsync(cancel);
        return null;
    }

    // The try is counted before the digits are compared, in the database: a thousand at once count as a thousand.
    private async Task<bool> OpensAsync(Invitation invitation, GuestSecret browser, string code, CancellationToken cancel)
    {
        var (since, now) = (db.Now - EntryCode.Life, db.Now);
        var asked = db.EntryCodes.Where(row =>
            row.BrowserHash == browser.Hash && row.InvitationId == invitation.Id && row.UsedAt == null && row.AskedAt > since && row.Tries < EntryCode.MostTries
        );
        if (await asked.ExecuteUpdateAsync(row => row.SetProperty(one => one.Tries, one => one.Tries + 1), cancel) == 0)
            return false;
        var hash = browser.HashWith(code);
        return await db.EntryCodes
            .Where(row => row.BrowserHash == browser.Hash && row.UsedAt == null && row.CodeHash == hash)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.UsedAt, now), cancel) == 1;
    }

    private async Task<bool> IsOpenAsync(Invitation invitation, Offboarding offboarding, Workspace studio, CancellationToken cancel) =>
        offboarding.Permits(CaseAction.SignInToPortal)
        && !invitation.IsOver(DayOf(db.Now, studio))
        && !await db.InvitationEnds.AnyAsync(row => row.InvitationId == invitation.Id, cancel);

    private Task<Offboarding> CaseAsync(Invitation invitation, CancellationToken cancel) =>
        db.Offboardings.AsNoTracking().SingleAsync(row => row.Id == invitation.OffboardingId, cancel);

    private Task<Workspace> StudioAsync(CancellationToken cancel) => db.Workspaces.AsNoTracking().SingleAsync(row => row.Id == db.Workspace, cancel);

    private static DateOnly DayOf(DateTimeOffset at, Workspace studio) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, studio.Zone).DateTime);
}
