using Colofon.Accounts;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Journal;

/// <summary>Verifies the journals of all workspaces, also of one that the database no longer has.</summary>
public sealed class JournalAudit(IDbContextFactory<ColofonDb> databases, JournalKeeper keeper, TimeProvider clock)
{
    public async Task<IReadOnlyList<(WorkspaceId Workspace, string? Name, JournalVerdict Verdict)>> VerifyAsync(CancellationToken cancel = default)
    {
        var names = await NamesAsync(cancel);
        var verdicts = new List<(WorkspaceId, string?, JournalVerdict)>();
        foreach (var workspace in names.Keys.Union(keeper.Known()).OrderBy(id => id.Value))
        {
            await using var db = await databases.CreateDbContextAsync(cancel);
            db.Enter(new Visit(workspace, null, clock, keeper));
            verdicts.Add((workspace, names.GetValueOrDefault(workspace), await new JournalVerifier(db, keeper).VerifyAsync(cancel)));
        }
        return verdicts;
    }

    private async Task<Dictionary<WorkspaceId, string>> NamesAsync(CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.Workspaces.ToDictionaryAsync(workspace => workspace.Id, workspace => workspace.Name, cancel);
    }
}
