using Colofon.Relationships;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Signals;

/// <summary>Gathers what the signals may know of every relationship: three queries, each row read once.</summary>
internal static class PortfolioEvidence
{
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
        var tallies = db.Tallies.AsNoTracking().OrderBy(tally => tally.RelationshipId).ThenBy(tally => tally.Week);
        await foreach (var tally in tallies.AsAsyncEnumerable().WithCancellation(cancel))
        {
            if (tally.RelationshipId != whose)
                weeks[(whose = tally.RelationshipId).Value] = current = [];
            current.Add(Of(tally));
        }
        return weeks;
    }

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

    private static WeekTally Of(Tally tally) =>
        new(
            tally.Week,
            tally.Inbound,
            tally.Outbound,
            tally.InboundOutOfHours,
            tally.Minutes,
            tally.BillableMinutes,
            (long)(tally.Net * 100),
            HasMail: tally.Inbound + tally.Outbound > 0,
            HasHours: tally.Minutes > 0,
            HasInvoices: tally.Invoices > 0,
            tally.IsExceptional
        );
}
