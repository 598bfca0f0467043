using Colofon.Accounts;
using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Handovers;

/// <summary>Handovers for the pages that show them, and what is due over all cases.</summary>
public sealed class HandoverQueries(ColofonDb db)
{
    public const int Longest = 20;

    public async Task<HandoverFile> ReadAsync(CaseFile file, CancellationToken cancel = default)
    {
        var id = file.Id;
        var tasks = await db.PlanTasks.AsNoTracking().Where(row => row.OffboardingId == id).ToListAsync(cancel);
        var layers = await db.PlanLayers.Where(row => row.OffboardingId == id).Select(row => row.Checklist).ToListAsync(cancel);
        return new HandoverFile(
            file,
            await db.Handovers.AsNoTracking().SingleOrDefaultAsync(row => row.OffboardingId == id, cancel),
            [.. tasks.OrderBy(task => task.Phase).ThenBy(task => task.DueOn ?? DateOnly.MaxValue).ThenBy(task => task.Code, StringComparer.Ordinal).ThenBy(task => task.Id.Value)],
            layers.ToHashSet(StringComparer.Ordinal),
            await db.PlanMoves.AsNoTracking().Where(row => row.OffboardingId == id && row.UndoneAt == null).OrderByDescending(row => row.Id).FirstOrDefaultAsync(cancel),
            await PeopleAsync(cancel)
        );
    }

    public Task<bool> HasMoveAsync(OffboardingId id, PlanMoveId move, CancellationToken cancel = default) =>
        db.PlanMoves.AnyAsync(row => row.OffboardingId == id && row.Id == move, cancel);

    public async Task<IReadOnlyList<Deliverable>> DeliverablesAsync(OffboardingId id, CancellationToken cancel = default) =>
        await db.Deliverables.AsNoTracking().Where(row => row.OffboardingId == id).OrderBy(row => row.DueOn == null).ThenBy(row => row.DueOn).ThenBy(row => row.Id).ToListAsync(cancel);

    public async Task<ILookup<DeliverableId, DeliverableStep>> StepsAsync(OffboardingId id, CancellationToken cancel = default) =>
        (
            await (
                from step in db.DeliverableSteps.AsNoTracking()
                join deliverable in db.Deliverables on step.DeliverableId equals deliverable.Id
                where deliverable.OffboardingId == id
                orderby step.Id
                select step
            ).ToListAsync(cancel)
        ).ToLookup(step => step.DeliverableId);

    public async Task<IReadOnlyList<AccessGrant>> AccessesAsync(OffboardingId id, CancellationToken cancel = default) =>
        await db.AccessGrants.AsNoTracking().Where(row => row.OffboardingId == id).OrderBy(row => row.DueOn == null).ThenBy(row => row.DueOn).ThenBy(row => row.Id).ToListAsync(cancel);

    public async Task<IReadOnlyList<OpenItem>> ItemsAsync(OffboardingId id, CancellationToken cancel = default) =>
        await db.OpenItems.AsNoTracking().Where(row => row.OffboardingId == id).OrderBy(row => row.Id).ToListAsync(cancel);

    /// <summary>Open tasks of the house that are due until this day, over all cases that are not withdrawn; the oldest first.</summary>
    public async Task<IReadOnlyList<DueTask>> DueAsync(DateOnly until, CancellationToken cancel = default) =>
        await (
            from task in Due(until)
            join row in db.Offboardings on task.OffboardingId equals row.Id
            where row.Stage != Stage.Withdrawn && (row.Stage != Stage.Closed || task.Phase == PlanPhase.After)
            join relationship in db.Relationships on row.RelationshipId equals relationship.Id
            orderby task.DueOn, task.Code, task.Id
            select new DueTask(row.Id, relationship.Name, task)
        )
            .Take(Longest)
            .ToListAsync(cancel);

    public Task<int> CountDueAsync(DateOnly until, CancellationToken cancel = default) =>
        (
            from task in Due(until)
            join row in db.Offboardings on task.OffboardingId equals row.Id
            where row.Stage != Stage.Withdrawn && (row.Stage != Stage.Closed || task.Phase == PlanPhase.After)
            select task.Id
        ).CountAsync(cancel);

    private IQueryable<PlanTask> Due(DateOnly until) =>
        db.PlanTasks.AsNoTracking().Where(task => task.DueOn <= until && task.DoneAt == null && task.SkippedAt == null);

    private async Task<IReadOnlyList<HandoverPerson>> PeopleAsync(CancellationToken cancel) =>
        await (
            from member in db.Memberships
            join person in db.Users on member.AccountId equals person.Id
            orderby person.DisplayName, person.Id
            select new HandoverPerson(person.Id, person.DisplayName, member.DisabledAt == null && member.Role != Role.Viewer)
        ).ToListAsync(cancel);
}
