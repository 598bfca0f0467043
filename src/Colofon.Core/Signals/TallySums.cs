using Colofon.Relationships;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Signals;

/// <summary>One week of one relationship, added up from its messages, hours and invoices.</summary>
internal sealed class TallySums
{
    private int inbound;
    private int outbound;
    private int inboundOutOfHours;
    private int minutes;
    private int billableMinutes;
    private decimal net;
    private int invoices;

    public static async Task<Dictionary<(RelationshipId Relationship, DateOnly Week), TallySums>> ReadAsync(
        ColofonDb db,
        List<RelationshipId?> asked,
        CancellationToken cancel
    )
    {
        var sums = new Dictionary<(RelationshipId, DateOnly), TallySums>();
        await AddMessagesAsync(sums, db, asked, cancel);
        await AddHoursAsync(sums, db, asked, cancel);
        await AddInvoicesAsync(sums, db, asked, cancel);
        return sums;
    }

    public void CopyTo(Tally tally)
    {
        (tally.Inbound, tally.Outbound, tally.InboundOutOfHours) = (inbound, outbound, inboundOutOfHours);
        (tally.Minutes, tally.BillableMinutes) = (minutes, billableMinutes);
        (tally.Net, tally.Invoices) = (net, invoices);
    }

    private static async Task AddMessagesAsync(Dictionary<(RelationshipId, DateOnly), TallySums> sums, ColofonDb db, List<RelationshipId?> asked, CancellationToken cancel)
    {
        var counts = await db
            .Interactions.Where(row => asked.Contains(row.RelationshipId) && !row.IsAutomatic)
            .GroupBy(row => new { row.RelationshipId, row.Week, row.Direction, row.IsOutOfHours })
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(cancel);
        foreach (var count in counts)
        {
            var sum = Of(sums, count.Key.RelationshipId!.Value, count.Key.Week);
            var isInbound = count.Key.Direction == Direction.In;
            sum.inbound += isInbound ? count.Count : 0;
            sum.outbound += isInbound ? 0 : count.Count;
            sum.inboundOutOfHours += isInbound && count.Key.IsOutOfHours ? count.Count : 0;
        }
    }

    private static async Task AddHoursAsync(Dictionary<(RelationshipId, DateOnly), TallySums> sums, ColofonDb db, List<RelationshipId?> asked, CancellationToken cancel)
    {
        var counts = await db
            .TimeEntries.Where(row => asked.Contains(row.RelationshipId))
            .GroupBy(row => new { row.RelationshipId, row.Week, row.IsBillable })
            .Select(group => new { group.Key, Minutes = group.Sum(row => row.Minutes) })
            .ToListAsync(cancel);
        foreach (var count in counts)
        {
            var sum = Of(sums, count.Key.RelationshipId!.Value, count.Key.Week);
            sum.minutes += count.Minutes;
            sum.billableMinutes += count.Key.IsBillable ? count.Minutes : 0;
        }
    }

    /// <summary>Only what is in the workspace's currency: amounts of two currencies do not add up.</summary>
    private static async Task AddInvoicesAsync(Dictionary<(RelationshipId, DateOnly), TallySums> sums, ColofonDb db, List<RelationshipId?> asked, CancellationToken cancel)
    {
        var currency = await db.Workspaces.Where(row => row.Id == db.Workspace).Select(row => row.Currency).SingleAsync(cancel);
        var rows = await db
            .Invoices.Where(row => asked.Contains(row.RelationshipId) && row.Currency == currency)
            .Select(row => new { row.RelationshipId, row.Week, row.Net })
            .ToListAsync(cancel);
        foreach (var row in rows)
        {
            var sum = Of(sums, row.RelationshipId!.Value, row.Week);
            sum.net += row.Net;
            sum.invoices++;
        }
    }

    private static TallySums Of(Dictionary<(RelationshipId, DateOnly), TallySums> sums, RelationshipId relationship, DateOnly week) =>
        sums.TryGetValue((relationship, week), out var sum) ? sum : sums[(relationship, week)] = new();
}
