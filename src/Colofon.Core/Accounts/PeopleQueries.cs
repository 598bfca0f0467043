using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Accounts;

/// <summary>Who works in this workspace, for the pages that show it.</summary>
public sealed class PeopleQueries(ColofonDb db, TimeProvider clock)
{
    public async Task<IReadOnlyList<TeamMember>> AllAsync() => await Members(db.Memberships).ToListAsync();

    public Task<TeamMember?> FindAsync(Guid account) => Members(db.Memberships.Where(row => row.AccountId == account)).SingleOrDefaultAsync();

    public Task<Account> AccountAsync(Guid id) => db.Users.AsNoTracking().SingleAsync(row => row.Id == id);

    public async Task<IReadOnlyList<OpenSession>> SessionsAsync(Guid account, string? current)
    {
        var zone = (await db.Workspaces.AsNoTracking().SingleAsync(row => row.Id == db.Workspace)).Zone;
        var rows = await db.Sessions.AsNoTracking().Where(row => row.AccountId == account).OrderByDescending(row => row.StartedAt).Take(50).ToListAsync();
        var now = clock.GetUtcNow();
        return [.. rows.Where(row => !row.HasEnded(now)).Select(row => new OpenSession(row.Browser, Local(row.StartedAt, zone), Local(row.SeenAt, zone), row.TokenHash == current))];
    }

    private IQueryable<TeamMember> Members(IQueryable<Membership> members) =>
        from member in members.AsNoTracking()
        join account in db.Users on member.AccountId equals account.Id
        orderby account.DisplayName, account.Id
        select new TeamMember(account.Id, account.DisplayName, account.Email!, member.Role, member.ReadsReserved, member.DisabledAt, account.TemporaryUntil);

    private static DateTime Local(DateTimeOffset at, TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(at, zone).DateTime;
}
