using Colofon.Accounts;
using Colofon.Relationships;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Signals;

/// <summary>Keeps the health of every relationship read: after imports, confirmations and facts, and when a week is over.</summary>
public sealed class PortfolioDesk(ColofonDb db)
{
    /// <summary>
    /// Reads everything again and stores what changed; answers how many readings did. The number of queries does not
    /// depend on how many relationships there are. Two at once take turns, and the second finds nothing to write.
    /// </summary>
    public async Task<int> RefreshAsync(CancellationToken cancel = default)
    {
        List<Health> changed = [];
        try
        {
            await db.TogetherAsync(async () => changed = await WriteAsync(cancel), cancel);
        }
        finally
        {
            foreach (var row in changed)
                db.Entry(row).State = EntityState.Detached;
        }
        return changed.Count;
    }

    /// <summary>Reads again if a week has ended since, or a relationship was never read: each has one reading, so counting tells.</summary>
    public async Task RefreshIfOldAsync(CancellationToken cancel = default)
    {
        var monday = WeekCalendar.MondayOf((await HereAsync(cancel)).Today(db.Now));
        var isOld = await db
            .Workspaces.Where(row => row.Id == db.Workspace)
            .Select(_ => db.Health.Any(health => health.ReviewedOn < monday) || db.Relationships.Count() != db.Health.Count())
            .SingleAsync(cancel);
        if (isOld)
            await RefreshAsync(cancel);
    }

    /// <summary>Every relationship as it reads today; nothing is stored.</summary>
    public async Task<IReadOnlyList<HealthReading>> ReadAsync(CancellationToken cancel = default)
    {
        var workspace = await HereAsync(cancel);
        var settings = new PortfolioSettings(workspace.TargetRate, workspace.FloorRate, Currency: workspace.Currency);
        return PortfolioReview.Review(await PortfolioEvidence.ReadAsync(db, cancel), settings, workspace.Today(db.Now));
    }

    private async Task<List<Health>> WriteAsync(CancellationToken cancel)
    {
        await db.TakeTurnAsync("health", cancel);
        var readings = await ReadAsync(cancel);
        var stored = await db
            .Health.AsNoTracking()
            .Select(row => new Stored(row.RelationshipId, row.ReviewedOn, row.Reading))
            .ToDictionaryAsync(row => row.Id, cancel);
        List<Health> changed = [];
        foreach (var reading in readings)
        {
            var known = stored.GetValueOrDefault(RelationshipId.Of(reading.Relationship));
            if (known?.Says(reading) != true)
                changed.Add(Put(HealthRow.Of(db.Workspace, reading), isNew: known is null));
        }
        await RelationshipIndex.WriteAsync(db, cancel);
        return changed;
    }

    private Health Put(Health row, bool isNew) => (isNew ? db.Add(row) : db.Update(row)).Entity;

    private Task<Workspace> HereAsync(CancellationToken cancel) =>
        db.Workspaces.AsNoTracking().SingleAsync(row => row.Id == db.Workspace, cancel);

    private sealed record Stored(RelationshipId Id, DateOnly ReviewedOn, string Reading)
    {
        /// <summary>The same words, whatever the day of the same week they were read on.</summary>
        public bool Says(HealthReading reading) =>
            ReviewedOn >= WeekCalendar.MondayOf(reading.Today) && HealthJson.Write(reading with { Today = ReviewedOn }) == Reading;
    }
}
