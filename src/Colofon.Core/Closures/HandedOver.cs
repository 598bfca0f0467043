using Colofon.Handovers;
using Colofon.Language;
using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Closures;

/// <summary>What the handover left behind, as far as an act tells of it: only what both sides know.</summary>
internal sealed record HandedOver(IReadOnlyList<Deliverable> Deliverables, IReadOnlyList<AccessGrant> Accesses, IReadOnlyList<OpenItem> Open)
{
    public static async Task<HandedOver> ReadAsync(ColofonDb db, OffboardingId id, CancellationToken cancel) =>
        new(
            await db.Deliverables.AsNoTracking().Where(row => row.OffboardingId == id && row.State == DeliverableState.Accepted).OrderBy(row => row.AddedAt).ToListAsync(cancel),
            await db.AccessGrants.AsNoTracking().Where(row => row.OffboardingId == id && row.SettledAt != null).OrderBy(row => row.AddedAt).ToListAsync(cancel),
            await db.OpenItems.AsNoTracking().Where(row => row.OffboardingId == id).OrderBy(row => row.AddedAt).ToListAsync(cancel)
        );

    public string DeliverableLines(Texts texts) => Lines(Deliverables, one => texts["act.deliverable", one.Name]);

    public string AccessLines(Texts texts) => Lines(Accesses, one => texts["act.access." + one.Fate, one.System]);

    public string OpenLines(Texts texts) => Lines(Open, one => $"{texts["act.open." + one.Fate, one.Text, one.TransferredTo]} {one.Outcome}".Trim());

    private static string Lines<TRow>(IEnumerable<TRow> rows, Func<TRow, string> say) => string.Join('\n', rows.Select(say));
}
