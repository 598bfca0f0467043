using Colofon.Accounts;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Offboardings;

/// <summary>Opens the folders of cases: as many queries for a page of them as for one.</summary>
public sealed class CaseFiles(ColofonDb db)
{
    public async Task<CaseFile?> FindAsync(OffboardingId id, CancellationToken cancel = default) =>
        (await OpenAsync([id], cancel)).SingleOrDefault();

    public async Task<IReadOnlyList<CaseFile>> OpenAsync(IReadOnlyList<OffboardingId> ids, CancellationToken cancel = default)
    {
        if (ids.Count == 0)
            return [];
        var cases = await (
            from row in db.Offboardings.AsNoTracking()
            where ids.Contains(row.Id)
            join relationship in db.Relationships.AsNoTracking() on row.RelationshipId equals relationship.Id
            select new { Offboarding = row, Relationship = relationship }
        ).ToListAsync(cancel);
        if (cases.Count == 0)
            return [];
        var papers = await CasePapers.ReadAsync(db, ids, [.. cases.Select(one => one.Relationship.Id)], cancel);
        var studio = await StudioFacts.ReadAsync(db, cancel);
        return [.. ids.Join(cases, id => id, one => one.Offboarding.Id, (_, one) => one).Select(one => new CaseFile(one.Offboarding, one.Relationship, papers, studio))];
    }

    public async Task<CaseRights> RightsAsync(Offboarding offboarding, CancellationToken cancel = default)
    {
        var member = db.Actor is { } actor
            ? await db.Memberships.AsNoTracking().SingleOrDefaultAsync(row => row.AccountId == actor, cancel)
            : null;
        return CaseRights.Of(member, offboarding);
    }
}
