using Colofon.Storage;
using Colofon.Tone;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Relationships;

/// <summary>Keeps what a relationship is found by: its name, its project and its people.</summary>
internal static class RelationshipIndex
{
    public const string Kind = "relationship";

    /// <summary>Brings every entry up to date with three queries; written by the save that follows.</summary>
    public static Task WriteAsync(ColofonDb db, CancellationToken cancel) => WriteAsync(db, db.Relationships, db.People, db.SearchEntries, cancel);

    /// <summary>The same for one relationship.</summary>
    public static Task WriteAsync(ColofonDb db, RelationshipId id, CancellationToken cancel) =>
        WriteAsync(
            db,
            db.Relationships.Where(row => row.Id == id),
            db.People.Where(row => row.RelationshipId == id),
            db.SearchEntries.Where(entry => entry.TargetId == id.Value),
            cancel
        );

    private static async Task WriteAsync(
        ColofonDb db,
        IQueryable<Relationship> relationships,
        IQueryable<Person> persons,
        IQueryable<SearchEntry> known,
        CancellationToken cancel
    )
    {
        var rows = await relationships.AsNoTracking().Select(row => new { row.Id, row.Name, row.Project }).ToListAsync(cancel);
        var people = (await persons.AsNoTracking().OrderBy(row => row.Id).Select(row => new { row.RelationshipId, row.Name, row.Email }).ToListAsync(cancel))
            .ToLookup(row => row.RelationshipId, row => $"{row.Name} {row.Email}");
        var entries = await known.Where(entry => entry.Kind == Kind).ToDictionaryAsync(entry => entry.TargetId, cancel);
        foreach (var row in rows)
        {
            var text = SearchText.Analyze(string.Join(' ', [row.Name, row.Project, .. people[row.Id]]));
            if (entries.TryGetValue(row.Id.Value, out var entry))
                entry.Text = text;
            else
                db.Add(new SearchEntry { WorkspaceId = db.Workspace, Kind = Kind, TargetId = row.Id.Value, Text = text });
        }
    }
}
