using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Handovers;

/// <summary>How much of a handover is left.</summary>
public sealed record HandoverCount
{
    public static HandoverCount Nothing { get; } = new();

    /// <summary>Tasks of the plan, left out or not.</summary>
    public int Tasks { get; init; }

    /// <summary>Open tasks that closing waits for.</summary>
    public int Awaited { get; init; }

    public int Items { get; init; }

    public int Deliverables { get; init; }

    public int Accesses { get; init; }

    /// <summary>As many queries for many cases as for one.</summary>
    internal static async Task<IReadOnlyDictionary<OffboardingId, HandoverCount>> ReadAsync(ColofonDb db, IReadOnlyList<OffboardingId> ids, CancellationToken cancel)
    {
        var tasks = await db.PlanTasks
            .Where(row => ids.Contains(row.OffboardingId))
            .GroupBy(row => row.OffboardingId)
            .Select(group => new
            {
                group.Key,
                All = group.Count(),
                Awaited = group.Count(row => row.Gate == TaskGate.Blocking && row.Phase != PlanPhase.After && row.DoneAt == null && row.SkippedAt == null),
            })
            .ToDictionaryAsync(row => row.Key, cancel);
        var items = await CountAsync(db.OpenItems.Where(row => ids.Contains(row.OffboardingId) && row.Fate == OpenItemFate.Open).Select(row => row.OffboardingId), cancel);
        var deliverables = await CountAsync(
            db.Deliverables.Where(row => ids.Contains(row.OffboardingId) && row.State != DeliverableState.Accepted && row.State != DeliverableState.Waived).Select(row => row.OffboardingId),
            cancel
        );
        var accesses = await CountAsync(db.AccessGrants.Where(row => ids.Contains(row.OffboardingId) && row.SettledAt == null).Select(row => row.OffboardingId), cancel);
        return ids.ToDictionary(
            id => id,
            id => new HandoverCount
            {
                Tasks = tasks.GetValueOrDefault(id)?.All ?? 0,
                Awaited = tasks.GetValueOrDefault(id)?.Awaited ?? 0,
                Items = items.GetValueOrDefault(id),
                Deliverables = deliverables.GetValueOrDefault(id),
                Accesses = accesses.GetValueOrDefault(id),
            }
        );
    }

    private static Task<Dictionary<OffboardingId, int>> CountAsync(IQueryable<OffboardingId> rows, CancellationToken cancel) =>
        rows.GroupBy(id => id).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count, cancel);
}
