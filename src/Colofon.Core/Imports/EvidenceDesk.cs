using Colofon.Imports.Batches;
using Colofon.Relationships;
using Colofon.Signals;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Imports;

/// <summary>
/// Places all messages anew after our addresses, zone, hours or days changed: direction, party, week, out of hours; then
/// what hangs on them. Can be broken off and begun again at any point.
/// </summary>
public sealed class EvidenceDesk(ColofonDb db, TallyDesk tallies, PortfolioDesk portfolio)
{
    private const int Chunk = 1_000;

    public Task<bool> IsStaleAsync(CancellationToken cancel = default) =>
        db.Workspaces.AnyAsync(row => row.Id == db.Workspace && row.Tallied < row.TallyVersion, cancel);

    public async Task PlaceAnewAsync(CancellationToken cancel = default)
    {
        for (var isDone = false; !isDone; )
        {
            var version = await VersionAsync(cancel);
            await PlaceMessagesAsync(cancel);
            await new HandleCounts(db).RecountAsync(cancel);
            await tallies.RebuildAsync(cancel);
            isDone = await IsCountedAsync(version, cancel);
        }
        await portfolio.RefreshAsync(cancel);
    }

    private Task<int> VersionAsync(CancellationToken cancel) =>
        db.Workspaces.Where(row => row.Id == db.Workspace).Select(row => row.TallyVersion).SingleAsync(cancel);

    /// <summary>Somebody may have changed the settings again meanwhile.</summary>
    private async Task<bool> IsCountedAsync(int version, CancellationToken cancel)
    {
        var isCounted = false;
        await db.WriteAsync(
            async () =>
                isCounted = await db
                    .Workspaces.Where(row => row.Id == db.Workspace && row.TallyVersion == version)
                    .ExecuteUpdateAsync(row => row.SetProperty(workspace => workspace.Tallied, version), cancel) == 1,
            cancel
        );
        return isCounted;
    }

    private async Task PlaceMessagesAsync(CancellationToken cancel)
    {
        for (string? after = ""; after is not null; )
        {
            await db.WriteAsync(async () => after = await PlaceSomeAsync(after, cancel), cancel);
            db.ChangeTracker.Clear();
        }
    }

    private async Task<string?> PlaceSomeAsync(string after, CancellationToken cancel)
    {
        await db.TakeTurnAsync("evidence", cancel);
        var here = await Standpoint.ReadAsync(db, cancel);
        var rows = await db
            .Interactions.Where(row => string.Compare(row.NaturalKey, after) > 0)
            .OrderBy(row => row.NaturalKey)
            .Take(Chunk)
            .ToListAsync(cancel);
        var seen = rows.ConvertAll(row => here.See(row.Sender, row.Receivers.Split(' ', StringSplitOptions.RemoveEmptyEntries), row.At));
        var handles = await HandleBook.OpenAsync(db, HandleKind.Address, seen.Select(one => one.Party).OfType<string>(), cancel);
        foreach (var (row, how) in rows.Zip(seen))
        {
            var party = how.Party is null ? null : handles.Of(how.Party, "");
            row.Replace(how.Direction, party?.Id, how.Week, how.IsOutOfHours);
            row.BelongTo(party?.RelationshipId);
        }
        return rows.Count < Chunk ? null : rows[^1].NaturalKey;
    }
}
