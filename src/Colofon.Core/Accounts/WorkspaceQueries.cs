using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Accounts;

public static class WorkspaceQueries
{
    /// <summary>The workspace that this context has entered.</summary>
    public static Task<Workspace> HereAsync(this ColofonDb db, CancellationToken cancel = default) =>
        db.Workspaces.SingleAsync(workspace => workspace.Id == db.Workspace, cancel);

    /// <summary>Where a person may work, in the order they joined.</summary>
    public static IQueryable<Workspace> WorkspacesOf(this ColofonDb db, Guid account) =>
        from member in db.Memberships.IgnoreQueryFilters()
        where member.AccountId == account && member.DisabledAt == null
        orderby member.JoinedAt, member.WorkspaceId
        join workspace in db.Workspaces on member.WorkspaceId equals workspace.Id
        select workspace;

    /// <summary>Who owned a workspace here first, if anybody does.</summary>
    public static Task<Guid?> FirstOwnerAsync(this ColofonDb db, CancellationToken cancel = default) =>
        db.Memberships.IgnoreQueryFilters()
            .Where(member => member.Role == Role.Owner)
            .OrderBy(member => member.JoinedAt)
            .ThenBy(member => member.WorkspaceId)
            .Select(member => (Guid?)member.AccountId)
            .FirstOrDefaultAsync(cancel);
}
