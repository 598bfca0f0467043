using Colofon.Relationships;
using Colofon.Signals;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Imports.Batches;

/// <summary>The weeks a batch adds to, looked up once and made when they are new.</summary>
internal sealed class TallyBook
{
    private readonly ColofonDb db;
    private readonly int version;
    private readonly Dictionary<(RelationshipId, DateOnly), Tally> known;

    private TallyBook(ColofonDb db, int version, Dictionary<(RelationshipId, DateOnly), Tally> known) =>
        (this.db, this.version, this.known) = (db, version, known);

    public static async Task<TallyBook> OpenAsync(
        ColofonDb db,
        int version,
        IReadOnlyCollection<(RelationshipId Relationship, DateOnly Week)> asked,
        CancellationToken cancel
    )
    {
        if (asked.Count == 0)
            return new(db, version, []);
        var relationships = asked.Select(one => one.Relationship).Distinct().ToList();
        var weeks = asked.Select(one => one.Week).Distinct().ToList();
        var found = await db
            .Tallies.Where(tally => relationships.Contains(tally.RelationshipId) && weeks.Contains(tally.Week))
            .ToListAsync(cancel);
        return new(db, version, found.ToDictionary(tally => (tally.RelationshipId, tally.Week)));
    }

    public Tally Of(RelationshipId relationship, DateOnly week)
    {
        if (known.TryGetValue((relationship, week), out var tally))
            return tally;
        tally = new Tally { WorkspaceId = db.Workspace, RelationshipId = relationship, Week = week, Made = version };
        db.Add(tally);
        return known[(relationship, week)] = tally;
    }
}
