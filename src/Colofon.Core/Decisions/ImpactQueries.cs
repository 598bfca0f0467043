using Colofon.Offboardings;
using Colofon.Relationships;
using Colofon.Signals;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Decisions;

/// <summary>Reads what would change from what the portfolio knows already: as many queries with ten clients as with ten thousand.</summary>
public sealed class ImpactQueries(ColofonDb db)
{
    private static readonly MeasureCode[] OfAClient = [MeasureCode.NetIncome, MeasureCode.IncomeShare, MeasureCode.EffectiveRate, MeasureCode.HoursPerWeek];
    private static readonly MeasureCode[] OfOthers = [MeasureCode.HoursPerWeek, MeasureCode.MessagesPerWeek];

    public async Task<Impact> ReadAsync(CaseFile file, bool withFigures, CancellationToken cancel = default)
    {
        var (id, isClient) = (file.Relationship.Id, file.Relationship.Kind == CounterpartKind.Client);
        var health = await db.Health.AsNoTracking().SingleOrDefaultAsync(row => row.RelationshipId == id, cancel);
        var others =
            from row in db.Health
            join other in db.Relationships on row.RelationshipId equals other.Id
            where other.Id != id && other.Kind == CounterpartKind.Client && other.ArchivedAt == null && row.Income != null
            select new { other.Name, row.Income };
        var largest = await others.OrderByDescending(row => row.Income).FirstOrDefaultAsync(cancel);
        var reading = health is null ? null : HealthJson.Read(health.Reading);
        return new Impact
        {
            ReadOn = health?.ReviewedOn,
            Measures = reading is null ? [] : [.. (isClient ? OfAClient : OfOthers).Select(code => reading.Measures[code])],
            Income = isClient ? health?.Income : 0m,
            OtherIncome = largest is null ? null : await others.SumAsync(row => row.Income, cancel),
            LargestName = largest?.Name,
            LargestIncome = largest?.Income,
            Figures = withFigures ? await db.ImpactFigures.AsNoTracking().SingleOrDefaultAsync(row => row.OffboardingId == file.Id, cancel) : null,
        };
    }
}
