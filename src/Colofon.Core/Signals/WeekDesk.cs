using Colofon.Journal;
using Colofon.Relationships;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Signals;

/// <summary>Says that a week was a launch or an incident and counts for nothing, or takes it back.</summary>
public sealed class WeekDesk(ColofonDb db, PortfolioDesk portfolio)
{
    /// <returns>False when there is no such relationship.</returns>
    public async Task<bool> MarkAsync(RelationshipId relationship, DateOnly day, bool isExceptional, CancellationToken cancel = default)
    {
        if (await db.Relationships.Where(row => row.Id == relationship).Select(row => row.Name).SingleOrDefaultAsync(cancel) is not { } name)
            return false;
        var week = WeekCalendar.MondayOf(day);
        await db.TogetherAsync(
            async () =>
            {
                await db.TakeTurnAsync("evidence", cancel);
                if (!await SetAsync(relationship, week, isExceptional, cancel))
                    return;
                if (isExceptional)
                    db.Tell("week.exceptional", JournalSubject.Of(relationship), name, week);
                else
                    db.Tell("week.ordinary", JournalSubject.Of(relationship), name, week);
                await db.SaveChangesAsync(cancel);
                await portfolio.RefreshAsync(cancel);
            },
            cancel
        );
        return true;
    }

    private async Task<bool> SetAsync(RelationshipId relationship, DateOnly week, bool isExceptional, CancellationToken cancel)
    {
        var tally = await db.Tallies.SingleOrDefaultAsync(row => row.RelationshipId == relationship && row.Week == week, cancel);
        if ((tally?.IsExceptional ?? false) == isExceptional)
            return false;
        if (tally is null)
            db.Add(tally = new Tally { WorkspaceId = db.Workspace, RelationshipId = relationship, Week = week });
        tally.IsExceptional = isExceptional;
        return true;
    }
}
