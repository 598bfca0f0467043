using System.Linq.Expressions;
using Colofon.Relationships;
using Colofon.Storage;
using Colofon.Tone;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Signals;

/// <summary>What the portfolio page lists, with the same number of queries whatever its length.</summary>
public sealed class PortfolioQueries(ColofonDb db)
{
    public async Task<PortfolioList> ListAsync(PortfolioQuestion question, CancellationToken cancel = default)
    {
        var rows = Found(question);
        var found = await rows.CountAsync(cancel);
        var page = Math.Clamp(question.Page, 1, Math.Max(1, (found + PortfolioQuestion.PageSize - 1) / PortfolioQuestion.PageSize));
        var ids = await Sorted(rows, question)
            .Skip((page - 1) * PortfolioQuestion.PageSize)
            .Take(PortfolioQuestion.PageSize)
            .Select(row => row.One.Id)
            .ToListAsync(cancel);
        return new(await LinesAsync(ids, cancel), found, page);
    }

    public async Task<PortfolioCount> CountAsync(CancellationToken cancel = default)
    {
        var counts = await Rows()
            .GroupBy(row => new { IsArchived = row.One.ArchivedAt != null, row.One.Kind, row.Health!.Band })
            .Select(group => new { group.Key.IsArchived, group.Key.Kind, group.Key.Band, Count = group.Count() })
            .ToListAsync(cancel);
        int Of(Band? band) => counts.Where(row => !row.IsArchived && row.Band == (band is null ? null : HealthRow.Code(band.Value))).Sum(row => row.Count);
        return new(
            Of(Band.Follow),
            Of(Band.Talk),
            Of(Band.Review),
            Of(null),
            counts.Where(row => row.IsArchived).Sum(row => row.Count),
            [.. counts.Select(row => row.Kind).Distinct().Order()]
        );
    }

    /// <summary>Names in the evidence that wait for somebody to say whose they are.</summary>
    public Task<int> WaitingAsync(CancellationToken cancel = default) =>
        db.Handles.CountAsync(handle => handle.RelationshipId == null && !handle.IsSetAside, cancel);

    // Sorting carries keys only: the readings are long, and the database would sort them all along.
    private async Task<List<PortfolioLine>> LinesAsync(List<RelationshipId> ids, CancellationToken cancel)
    {
        var lines = await Rows()
            .Where(row => ids.Contains(row.One.Id))
            .Select(row => new PortfolioLine(row.One.Id, row.One.Name, row.One.Kind, row.Health))
            .ToDictionaryAsync(line => line.Id, cancel);
        return [.. ids.Select(id => lines[id])];
    }

    private IQueryable<Row> Rows() =>
        from one in db.Relationships.AsNoTracking()
        join health in db.Health.AsNoTracking() on one.Id equals health.RelationshipId into read
        from health in read.DefaultIfEmpty()
        select new Row { One = one, Health = health };

    private IQueryable<Row> Found(PortfolioQuestion question)
    {
        var rows = Rows().Where(row => row.One.ArchivedAt != null == question.IsArchived);
        if (question.Kind is { } kind)
            rows = rows.Where(row => row.One.Kind == kind);
        if (question.Band is { } band)
            rows = band == PortfolioQuestion.Unread ? rows.Where(row => row.Health!.Band == null) : rows.Where(row => row.Health!.Band == band);
        if (question.Search.Length == 0)
            return rows;
        var terms = SearchText.Analyze(question.Search).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(PortfolioQuestion.MostTerms).ToList();
        return terms.Count == 0 ? rows.Where(_ => false) : terms.Aggregate(rows, Matching);
    }

    // A term holds letters and digits only, so that nothing in it means more to the database than it says.
    private IQueryable<Row> Matching(IQueryable<Row> rows, string term)
    {
        var start = $"% {term}%";
        var found = db.SearchEntries.Where(entry => entry.Kind == RelationshipIndex.Kind && EF.Functions.Like(" " + entry.Text, start));
        return rows.Where(row => found.Any(entry => entry.TargetId == (Guid)(object)row.One.Id));
    }

    private static IOrderedQueryable<Row> Sorted(IQueryable<Row> rows, PortfolioQuestion question) =>
        question.Order switch
        {
            PortfolioOrder.Name => Ranked(rows, _ => false, row => row.One.SortKey, question),
            PortfolioOrder.Rate => Ranked(rows, row => row.Health!.HourlyRate == null, row => row.Health!.HourlyRate, question),
            PortfolioOrder.Share => Ranked(rows, row => row.Health!.IncomeShare == null, row => row.Health!.IncomeShare, question),
            PortfolioOrder.Income => Ranked(rows, row => row.Health!.Income == null, row => row.Health!.Income, question),
            PortfolioOrder.Load => Ranked(rows, row => row.Health!.WeeklyMessages == null, row => row.Health!.WeeklyMessages, question),
            PortfolioOrder.OutOfHours => Ranked(rows, row => row.Health!.OutOfHoursShare == null, row => row.Health!.OutOfHoursShare, question),
            PortfolioOrder.Hours => Ranked(rows, row => row.Health!.Minutes == null, row => row.Health!.Minutes, question),
            _ => Ranked(rows, row => row.Health!.Tension == null, row => row.Health!.Tension, question),
        };

    private static IOrderedQueryable<Row> Ranked<TKey>(
        IQueryable<Row> rows, Expression<Func<Row, bool>> isUnknown, Expression<Func<Row, TKey>> key, PortfolioQuestion question)
    {
        var known = rows.OrderBy(isUnknown);
        var ranked = question.IsDescending ? known.ThenByDescending(key) : known.ThenBy(key);
        return ranked.ThenBy(row => row.One.SortKey).ThenBy(row => row.One.Id);
    }

    private sealed class Row
    {
        public required Relationship One { get; init; }

        public Health? Health { get; init; }
    }
}
