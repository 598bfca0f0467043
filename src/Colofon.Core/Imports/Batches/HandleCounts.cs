using Colofon.Relationships;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Imports.Batches;

/// <summary>Counts the messages of every address anew; an address that nobody writes from or to any more is dropped.</summary>
internal sealed class HandleCounts(ColofonDb db)
{
    private const int Chunk = 1_000;

    public async Task RecountAsync(CancellationToken cancel)
    {
        for (string? after = ""; after is not null; )
        {
            await db.WriteAsync(async () => after = await RecountSomeAsync(after, cancel), cancel);
            db.ChangeTracker.Clear();
        }
    }

    private async Task<string?> RecountSomeAsync(string after, CancellationToken cancel)
    {
        await db.TakeTurnAsync("evidence", cancel);
        var handles = await db
            .Handles.Where(row => row.Kind == HandleKind.Address && string.Compare(row.Value, after) > 0)
            .OrderBy(row => row.Value)
            .Take(Chunk)
            .ToListAsync(cancel);
        var counts = await CountsAsync([.. handles.Select(handle => (HandleId?)handle.Id)], cancel);
        var zone = (await db.Workspaces.AsNoTracking().SingleAsync(row => row.Id == db.Workspace, cancel)).Zone;
        foreach (var handle in handles)
        {
            if (counts.TryGetValue(handle.Id, out var count))
                handle.Recount(count.Messages, count.Automatic, Day(count.First, zone), Day(count.Last, zone));
            else if (handle.RelationshipId is null)
                db.Remove(handle);
            else
                handle.Recount(0, 0, null, null);
        }
        return handles.Count < Chunk ? null : handles[^1].Value;
    }

    private async Task<Dictionary<HandleId, Count>> CountsAsync(List<HandleId?> handles, CancellationToken cancel)
    {
        var counts = await db
            .Interactions.Where(row => handles.Contains(row.HandleId))
            .GroupBy(row => row.HandleId)
            .Select(group => new
            {
                group.Key,
                All = group.Count(),
                Automatic = group.Count(row => row.IsAutomatic),
                First = group.Min(row => row.At),
                Last = group.Max(row => row.At),
            })
            .ToListAsync(cancel);
        return counts.ToDictionary(one => one.Key!.Value, one => new Count(one.All - one.Automatic, one.Automatic, one.First, one.Last));
    }

    private static DateOnly Day(DateTimeOffset instant, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);

    private sealed record Count(int Messages, int Automatic, DateTimeOffset First, DateTimeOffset Last);
}
