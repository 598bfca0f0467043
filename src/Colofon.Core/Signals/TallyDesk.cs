using Colofon.Relationships;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Signals;

/// <summary>Adds up the weeks of relationships anew from the rows beneath. What a person said of a week stays.</summary>
public sealed class TallyDesk(ColofonDb db)
{
    private const int Chunk = 50;

    /// <summary>Every relationship of the workspace, a few at a time.</summary>
    public async Task RebuildAsync(CancellationToken cancel = default)
    {
        var all = await db.Relationships.OrderBy(row => row.SortKey).Select(row => row.Id).ToListAsync(cancel);
        foreach (var some in all.Chunk(Chunk))
        {
            await db.WriteAsync(() => RecountAsync(some, cancel), cancel);
            db.ChangeTracker.Clear();
        }
    }

    /// <summary>Inside a transaction: imports wait until it ends, so that nothing is counted twice or lost.</summary>
    internal async Task RecountAsync(IReadOnlyCollection<RelationshipId> relationships, CancellationToken cancel = default)
    {
        await db.TakeTurnAsync("evidence", cancel);
        var asked = relationships.Select(id => (RelationshipId?)id).ToList();
        var counted = await TallySums.ReadAsync(db, asked, cancel);
        var version = await db.Workspaces.Where(row => row.Id == db.Workspace).Select(row => row.TallyVersion).SingleAsync(cancel);
        var known = await db.Tallies.Where(tally => asked.Contains(tally.RelationshipId)).ToListAsync(cancel);
        foreach (var tally in known.Where(tally => !counted.ContainsKey((tally.RelationshipId, tally.Week))))
            Empty(tally, version);
        var there = known.ToDictionary(tally => (tally.RelationshipId, tally.Week));
        foreach (var (place, sums) in counted)
        {
            if (!there.TryGetValue(place, out var tally))
                db.Add(tally = new Tally { WorkspaceId = db.Workspace, RelationshipId = place.Relationship, Week = place.Week });
            sums.CopyTo(tally);
            tally.Made = version;
        }
    }

    private void Empty(Tally tally, int version)
    {
        if (!tally.IsExceptional)
        {
            db.Remove(tally);
            return;
        }
        new TallySums().CopyTo(tally);
        tally.Made = version;
    }
}
