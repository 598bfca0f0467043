using Colofon.Documents;
using Colofon.Journal;
using Colofon.Language;
using Colofon.Mail;
using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Farewells.Meetings;

/// <summary>Plans a conversation, moves it, calls it off, and lets its invitations out.</summary>
public sealed class MeetingDesk(ColofonDb db, CaseFiles files, Mailer mailer)
{
    public Task<List<Meeting>> OfCaseAsync(OffboardingId id, CancellationToken cancel = default) =>
        db.Meetings.AsNoTracking().Where(row => row.OffboardingId == id).OrderBy(row => row.StartsAt).ToListAsync(cancel);

    public Task<Meeting?> FindAsync(OffboardingId id, MeetingId meeting, CancellationToken cancel = default) =>
        db.Meetings.SingleOrDefaultAsync(row => row.OffboardingId == id && row.Id == meeting, cancel);

    /// <summary>The word in a plan that would tell what it is about, while nobody has said so.</summary>
    public static string? Telling(CaseFile file, MeetingPlan plan) =>
        file.Offboarding.IsAnnounced ? null : TellingWords.In(plan.Title) ?? TellingWords.In(plan.Place ?? "");

    /// <summary>Plans a new one. Null when there is no such case, or it is over.</summary>
    public async Task<Meeting?> PlanAsync(OffboardingId id, MeetingPlan plan, CancellationToken cancel = default)
    {
        if (await files.FindAsync(id, cancel) is not { Offboarding.IsOpen: true } file)
            return null;
        var meeting = new Meeting(file.Offboarding, plan, db.Actor, db.Now);
        db.Add(meeting);
        Tell("meeting.planned", file, meeting);
        await db.SaveChangesAsync(cancel);
        return meeting;
    }

    public Task<bool> ChangeAsync(OffboardingId id, MeetingId meeting, MeetingPlan plan, CancellationToken cancel = default) =>
        TurnAsync(id, meeting, "meeting.changed", found => found.Change(plan), cancel);

    public Task<bool> CancelAsync(OffboardingId id, MeetingId meeting, CancellationToken cancel = default) =>
        TurnAsync(id, meeting, "meeting.cancelled", found => found.Cancel(db.Now), cancel);

    /// <summary>What its mail would say. Null when we have no address to write from.</summary>
    public async Task<string?> BodyAsync(CaseFile file, Meeting meeting, CancellationToken cancel = default) =>
        await FromAsync(cancel) is { } from ? new MeetingLetter(file, meeting, from).Body : null;

    /// <summary>Lets the invitation out as it stands now: to be downloaded, or into the outbox. Null when there is none.</summary>
    public async Task<MeetingRelease?> InviteAsync(OffboardingId id, MeetingId meeting, WayOut way, Speech ui, CancellationToken cancel = default)
    {
        if (await files.FindAsync(id, cancel) is not { } file || await FindAsync(id, meeting, cancel) is not { With: { } with } found)
            return null;
        if (await FromAsync(cancel) is not { } from)
            return MeetingRelease.Refused("meeting.no-address");
        if (!file.Permits(way.Action))
            return MeetingRelease.Refused(file.Offboarding.IsOpen ? "mail.refusal.too-early" : "mail.refusal.case-closed");
        var outcome = LeakGuard.Release(new MeetingLetter(file, found, from).For(way), file, ui);
        if (outcome.Outbound is not { } outbound)
            return new MeetingRelease(null, outcome.Objections, null);
        if (way == WaysOut.MeetingMail && await mailer.QueueAsync(file, outbound, with, cancel) is { Refusal: { } refusal })
            return MeetingRelease.Refused("mail.refusal." + refusal);
        var copy = way == WaysOut.MeetingMail ? db.ReleasedCopies.Local.Single(row => row.PublicId == outbound.PublicId) : Keep(file, outbound);
        found.Invite();
        Tell("meeting.invited", file, found);
        await db.SaveChangesAsync(cancel);
        return new MeetingRelease(copy, [], null);
    }

    /// <summary>An invitation that was let out to be downloaded.</summary>
    public Task<ReleasedCopy?> CopyAsync(OffboardingId id, PublicId copy, CancellationToken cancel = default) =>
        db.ReleasedCopies.AsNoTracking().SingleOrDefaultAsync(row => row.OffboardingId == id && row.PublicId == copy && row.Way == WaysOut.MeetingIcs.Code, cancel);

    private ReleasedCopy Keep(CaseFile file, Outbound outbound)
    {
        var copy = new ReleasedCopy(file.Offboarding, outbound, why: null, db.Actor, db.Now);
        db.Add(copy);
        return copy;
    }

    private async Task<bool> TurnAsync(OffboardingId id, MeetingId meeting, string code, Action<Meeting> turn, CancellationToken cancel)
    {
        if (await files.FindAsync(id, cancel) is not { Offboarding.IsOpen: true } file || await FindAsync(id, meeting, cancel) is not { IsCancelled: false } found)
            return false;
        turn(found);
        Tell(code, file, found);
        await db.SaveChangesAsync(cancel);
        return true;
    }

    private async Task<MailboxAddress?> FromAsync(CancellationToken cancel)
    {
        if (await mailer.SenderAsync(cancel) is { } server)
            return server;
        var me = db.Actor is { } actor ? await db.Users.AsNoTracking().SingleOrDefaultAsync(row => row.Id == actor, cancel) : null;
        return MailboxAddress.TryCreate(me?.DisplayName, me?.Email, out var from) ? from : null;
    }

    private void Tell(string code, CaseFile file, Meeting meeting) =>
        db.Tell(code, JournalSubject.Of(file.Id), file.Relationship.Name, file.DayOf(meeting.StartsAt));
}
