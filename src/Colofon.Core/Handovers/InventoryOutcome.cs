using Colofon.Tone;

namespace Colofon.Handovers;

/// <summary>
/// A line of an inventory as it is now, and whether it was saved. Not saved with findings: the other side would read
/// something that cannot go; without: somebody saved another version meanwhile.
/// </summary>
public sealed record InventoryOutcome<TRow>(TRow? Row, bool IsSaved, IReadOnlyList<Finding> Findings)
    where TRow : class
{
    public static InventoryOutcome<TRow> Saved(TRow row) => new(row, true, []);

    public static InventoryOutcome<TRow> Conflict(TRow? row) => new(row, false, []);

    public static InventoryOutcome<TRow> Words(IReadOnlyList<Finding> findings) => new(null, false, findings);
}
