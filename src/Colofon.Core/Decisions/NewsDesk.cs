using Colofon.Journal;
using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Decisions;

/// <summary>How the news reached us, or the agreement, or the acceptance of the last delivery.</summary>
public sealed class NewsDesk(ColofonDb db, CaseFiles files)
{
    /// <summary>Notes what was heard. A day that was noted without more gives way to how it was.</summary>
    public async Task<bool> HearAsync(OffboardingId id, NewsHeard heard, CancellationToken cancel = default)
    {
        if (await FindAsync(id, cancel) is not var (file, offboarding))
            return false;
        foreach (var bare in await db.News.Where(row => row.OffboardingId == id && row.On == heard.On && row.How == null && row.Who == null && row.Words == null).ToListAsync(cancel))
            bare.Withdraw(db.Now);
        db.Add(new News(offboarding, heard, db.Actor, db.Now));
        offboarding.HeardOn(Earliest(file.News.Select(news => news.On).Append(heard.On)));
        db.Tell(Told(offboarding.Direction), JournalSubject.Of(id), file.Relationship.Name, heard.On);
        await db.SaveChangesAsync(cancel);
        return true;
    }

    /// <summary>Takes back what was noted by mistake; the earliest day that is left counts.</summary>
    public async Task<bool> ForgetAsync(OffboardingId id, NewsId news, CancellationToken cancel = default)
    {
        if (await db.News.SingleOrDefaultAsync(row => row.OffboardingId == id && row.Id == news, cancel) is not { } found)
            return false;
        if (await FindAsync(id, cancel) is not var (file, offboarding))
            return false;
        if (found.WithdrawnAt is not null)
            return true;
        found.Withdraw(db.Now);
        offboarding.HeardOn(Earliest(file.News.Where(other => other.Id != news).Select(other => other.On)));
        db.Tell("offboarding.news-withdrawn", JournalSubject.Of(id), file.Relationship.Name, found.On);
        await db.SaveChangesAsync(cancel);
        return true;
    }

    private async Task<(CaseFile File, Offboarding Offboarding)?> FindAsync(OffboardingId id, CancellationToken cancel) =>
        await files.FindAsync(id, cancel) is { } file && file.Permits(CaseAction.HearNews) && file.Offboarding.Direction != EndDirection.Provider
            ? (file, await db.Offboardings.SingleAsync(row => row.Id == id, cancel))
            : null;

    private static string Told(EndDirection direction) =>
        direction switch
        {
            EndDirection.Mutual => "offboarding.heard.Mutual",
            EndDirection.Natural => "offboarding.heard.Natural",
            _ => "offboarding.heard.Client",
        };

    private static DateOnly? Earliest(IEnumerable<DateOnly> days) => days.Select(day => (DateOnly?)day).Min();
}
