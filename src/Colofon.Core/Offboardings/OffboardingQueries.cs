using Colofon.Relationships;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Offboardings;

/// <summary>Lists of cases.</summary>
public sealed class OffboardingQueries(ColofonDb db, CaseFiles files)
{
    public const int PageSize = 25;

    /// <summary>The open cases, the one that ends first on top; cases without a date after them, oldest first.</summary>
    public async Task<IReadOnlyList<CaseFile>> OpenAsync(int page = 1, CancellationToken cancel = default)
    {
        var ids = await Open()
            .OrderBy(row => row.EndsOn == null)
            .ThenBy(row => row.EndsOn)
            .ThenBy(row => row.Id)
            .Skip((page - 1) * PageSize)
            .Take(PageSize)
            .Select(row => row.Id)
            .ToListAsync(cancel);
        return await files.OpenAsync(ids, cancel);
    }

    public Task<int> CountOpenAsync(CancellationToken cancel = default) => Open().CountAsync(cancel);

    /// <summary>Closed and withdrawn cases, the latest first.</summary>
    public async Task<IReadOnlyList<EndedCase>> EndedAsync(int page = 1, CancellationToken cancel = default) =>
        await (
            from row in db.Offboardings
            where row.Stage == Stage.Closed || row.Stage == Stage.Withdrawn
            join relationship in db.Relationships on row.RelationshipId equals relationship.Id
            orderby row.Id descending
            select new EndedCase(row.Id, relationship.Name, relationship.Kind, row.Direction, row.Stage, row.EndsOn)
        )
            .Skip((page - 1) * PageSize)
            .Take(PageSize)
            .ToListAsync(cancel);

    public Task<int> CountEndedAsync(CancellationToken cancel = default) =>
        db.Offboardings.CountAsync(row => row.Stage == Stage.Closed || row.Stage == Stage.Withdrawn, cancel);

    /// <summary>The open case of a relationship, if there is one.</summary>
    public Task<OffboardingId?> OpenOfAsync(RelationshipId relationship, CancellationToken cancel = default) =>
        Open().Where(row => row.RelationshipId == relationship).Select(row => (OffboardingId?)row.Id).FirstOrDefaultAsync(cancel);

    private IQueryable<Offboarding> Open() =>
        db.Offboardings.Where(row => row.Stage != Stage.Closed && row.Stage != Stage.Withdrawn);
}
