using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Accounts;

/// <summary>How the studio works, for the page that shows it.</summary>
public sealed record WorkspaceSettings(Workspace Workspace, IReadOnlyList<string> Addresses, IReadOnlyList<OwnHoliday> Holidays)
{
    /// <summary>The settings changed and the evidence has not been counted by them yet.</summary>
    public bool AwaitsCount => Workspace.Tallied < Workspace.TallyVersion;

    public static async Task<WorkspaceSettings> ReadAsync(ColofonDb db) =>
        new(
            await db.Workspaces.AsNoTracking().SingleAsync(row => row.Id == db.Workspace),
            await db.OwnAddresses.AsNoTracking().OrderBy(row => row.Address).Select(row => row.Address).ToListAsync(),
            await db.OwnHolidays.AsNoTracking().OrderBy(row => row.On).ToListAsync()
        );
}
