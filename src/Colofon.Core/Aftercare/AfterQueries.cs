using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Aftercare;

public sealed class AfterQueries(ColofonDb db)
{
    public const int PageSize = 25;

    public async Task<AfterState> OfCaseAsync(OffboardingId id, CancellationToken cancel = default)
    {
        var tasks = await db.CareTasks.AsNoTracking().Where(row => row.OffboardingId == id).OrderBy(row => row.DueOn).ThenBy(row => row.Id).ToListAsync(cancel);
        var outcomes = await (
            from outcome in db.CareOutcomes.AsNoTracking()
            join task in db.CareTasks on outcome.TaskId equals task.Id
            where task.OffboardingId == id
            select outcome
        ).ToDictionaryAsync(row => row.TaskId, cancel);
        return new AfterState
        {
            Tasks = [.. tasks.Select(task => (task, outcomes.GetValueOrDefault(task.Id)))],
            Breaches = await db.BoundaryBreaches.AsNoTracking().Where(row => row.OffboardingId == id).OrderByDescending(row => row.At).Take(100).ToListAsync(cancel),
            Review = await db.CaseReviews.AsNoTracking().Where(row => row.OffboardingId == id).OrderByDescending(row => row.At).FirstOrDefaultAsync(cancel),
            Terms = await db.ReturnTerms.AsNoTracking().Where(row => row.OffboardingId == id).OrderByDescending(row => row.At).FirstOrDefaultAsync(cancel),
        };
    }

    /// <summary>What waits today over all cases, the oldest first: one query however many there are.</summary>
    public async Task<IReadOnlyList<CareLine>> DueAsync(CancellationToken cancel = default)
    {
        var zone = await db.Workspaces.AsNoTracking().SingleAsync(row => row.Id == db.Workspace, cancel);
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(db.Now, zone.Zone).DateTime);
        return await (
            from task in db.CareTasks
            where task.DueOn <= today && !db.CareOutcomes.Any(outcome => outcome.TaskId == task.Id)
            join offboarding in db.Offboardings on task.OffboardingId equals offboarding.Id
            where offboarding.Stage == Stage.Closed
            join relationship in db.Relationships on offboarding.RelationshipId equals relationship.Id
            orderby task.DueOn, task.Id
            select new CareLine(offboarding.Id, task.Id, relationship.Name, task.Kind, task.DueOn)
        )
            .Take(PageSize)
            .ToListAsync(cancel);
    }
}
