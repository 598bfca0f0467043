using Colofon.Accounts;
using Colofon.Signals;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Relationships;

/// <summary>What the pages of one relationship read.</summary>
public sealed class RelationshipQueries(ColofonDb db, FactQueries facts)
{
    public async Task<RelationshipFile?> FileAsync(RelationshipId id, int factsPage = 1, CancellationToken cancel = default)
    {
        if (await FindAsync(id, cancel) is not { } one)
            return null;
        var page = Math.Clamp(factsPage, 1, 10_000);
        var here = await db.Workspaces.AsNoTracking().SingleAsync(row => row.Id == db.Workspace, cancel);
        var today = here.Today(db.Now);
        var reading = await db.Health.Where(row => row.RelationshipId == id).Select(row => row.Reading).SingleOrDefaultAsync(cancel);
        var told = await facts.FactsAsync(id, page, cancel);
        return new RelationshipFile(one, reading is null ? null : HealthJson.Read(reading), today)
        {
            People = await PeopleAsync(id, cancel),
            Facts = [.. told.Take(FactQueries.PageSize)],
            FactsPage = page,
            HasOlderFacts = told.Count > FactQueries.PageSize,
            Weeks = await facts.WeeksAsync(id, today, cancel),
            Currency = here.Currency,
        };
    }

    public Task<Relationship?> FindAsync(RelationshipId id, CancellationToken cancel = default) =>
        db.Relationships.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancel);

    public Task<Person?> PersonAsync(RelationshipId relationship, PersonId id, CancellationToken cancel = default) =>
        db.People.AsNoTracking().SingleOrDefaultAsync(row => row.RelationshipId == relationship && row.Id == id, cancel);

    /// <summary>Those that are not archived, by name.</summary>
    public async Task<IReadOnlyList<(RelationshipId Id, string Name)>> NamesAsync(CancellationToken cancel = default)
    {
        var rows = await db
            .Relationships.Where(row => row.ArchivedAt == null)
            .OrderBy(row => row.SortKey)
            .ThenBy(row => row.Id)
            .Select(row => new { row.Id, row.Name })
            .ToListAsync(cancel);
        return [.. rows.Select(row => (row.Id, row.Name))];
    }

    private Task<List<Person>> PeopleAsync(RelationshipId id, CancellationToken cancel) =>
        db.People.AsNoTracking().Where(row => row.RelationshipId == id).OrderByDescending(row => row.IsMain).ThenBy(row => row.Id).ToListAsync(cancel);
}
