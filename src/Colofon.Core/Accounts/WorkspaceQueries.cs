using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Accounts;

public static class WorkspaceQueries
{
    /// <summary>The workspace that this context has entered.</summary>
    public static Task<Workspace> HereAsync(this ColofonDb db, CancellationToken cancel = default) =>
        db.Workspaces.SingleAsync(workspace => workspace.Id == db.Workspace, cancel);
}
