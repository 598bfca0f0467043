using Colofon.Relationships;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Signals;

/// <summary>Gathers what the signals may know of every relationship: three queries, each row read once.</summary>
internal static class PortfolioEvidence
{
    private const int MinorPerUnit = 100;

    public static async Task<IReadOnlyList<RelationshipEvidence>> ReadAsync(ColofonDb db, CancellationToken cancel)
    {
        var relationships = await db
            .Relationships.AsNoTracking()
            .OrderBy(row => row.Id)
            .Select(row => new { row.Id, IsClient = row.Kind == CounterpartKind.Client })
            .ToListAsync(cancel);
        var weeks = await WeeksAsync(db, cancel);
        var facts = await FactsAsync(db, cancel);
        var whole = EvidenceDates.Of(weeks.Values.SelectMany(tallies => tallies));
        return [.. relationships.Select(row => Of(row.Id, weeks.GetValueOrDefault(row.Id, []), facts[row.Id], row.IsClient, whole))];
    }

    private static RelationshipEvidence Of(
        RelationshipId id, List<WeekTally> weeks, IEnumerable<FactPoint> facts, bool isClient, EvidenceDates whole) =>
        new(id.Value, weeks, [.. facts], EvidenceDates.Of(weeks).UpTo(whole), isClient);

    private static async Task<Dictionary<RelationshipId, List<WeekTally>>> WeeksAsync(ColofonDb db, CancellationToken cancel)
    {
        Dictionary<RelationshipId, List<WeekTally>> weeks = [];
        List<WeekTally> current = [];
        RelationshipId? whose = null;
        await foreach (var row in RowsOf(db).AsAsyncEnumerable().WithCancellation(cancel))
        {
            if (row.Of != whose)
                weeks[(whose = row.Of).Value] = current = [];
            current.Add(row.Net == 0 ? row.Week : row.Week with { NetMinor = (long)(row.Net * MinorPerUnit) });
        }
        return weeks;
    }

    // Money is multiplied here: in the database it already is in hundredths.
    private static IQueryable<Row> RowsOf(ColofonDb db) =>
        db.Tallies.OrderBy(tally => tally.RelationshipId)
            .ThenBy(tally => tally.Week)
            .Select(tally => new Row(
                tally.RelationshipId,
                tally.Net,
                new WeekTally(
                    tally.Week,
                    tally.Inbound,
                    tally.Outbound,
                    tally.InboundOutOfHours,
                    tally.Minutes,
                    tally.BillableMinutes,
                    0,
                    tally.Inbound + tally.Outbound > 0,
                    tally.Minutes > 0,
                    tally.Invoices > 0,
                    tally.IsExceptional
                )
            ));

    private static async Task<ILookup<RelationshipId, FactPoint>> FactsAsync(ColofonDb db, CancellationToken cancel)
    {
        var facts = await db
            .Facts.AsNoTracking()
            .Where(fact => fact.WithdrawnAt == null)
            .OrderBy(fact => fact.On)
            .ThenBy(fact => fact.Id)
            .ToListAsync(cancel);
        return facts.ToLookup(fact => fact.RelationshipId, fact => new FactPoint(fact.On, fact.Kind, fact.Severity, fact.Text));
    }

    private readonly record struct Row(RelationshipId Of, decimal Net, WeekTally Week);
}
