using Colofon.Relationships;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Signals;

/// <summary>The dated side of one relationship: its facts, its months, its exceptional weeks.</summary>
public sealed class FactQueries(ColofonDb db)
{
    public const int PageSize = 25;
    private const int Months = 12;

    /// <summary>Newest first, one more than a page when there are more.</summary>
    public async Task<IReadOnlyList<ToldFact>> FactsAsync(RelationshipId relationship, int page, CancellationToken cancel = default) =>
        await db
            .Facts.AsNoTracking()
            .Where(fact => fact.RelationshipId == relationship)
            .OrderByDescending(fact => fact.On)
            .ThenByDescending(fact => fact.Id)
            .Skip((page - 1) * PageSize)
            .Take(PageSize + 1)
            .Select(fact => new ToldFact(fact, db.Users.Where(who => who.Id == fact.RecordedBy).Select(who => who.DisplayName).FirstOrDefault()))
            .ToListAsync(cancel);

    /// <summary>The weeks of the last twelve months that left anything behind, oldest first.</summary>
    public Task<List<Tally>> WeeksAsync(RelationshipId relationship, DateOnly today, CancellationToken cancel = default)
    {
        var from = WeekCalendar.MondayOf(new DateOnly(today.Year, today.Month, 1).AddMonths(1 - Months));
        return db
            .Tallies.AsNoTracking()
            .Where(tally => tally.RelationshipId == relationship && tally.Week >= from && tally.Week <= today)
            .OrderBy(tally => tally.Week)
            .ToListAsync(cancel);
    }

    public static IReadOnlyList<MonthCount> MonthsOf(IEnumerable<Tally> weeks) => MonthCount.Of(weeks);
}
