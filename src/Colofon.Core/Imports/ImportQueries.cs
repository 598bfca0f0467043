using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Imports;

/// <summary>What the pages about imports read.</summary>
public static class ImportQueries
{
    public const int PageSize = 25;

    public static IQueryable<Import> Newest(this ColofonDb db) =>
        db.Imports.AsNoTracking().OrderByDescending(row => row.StartedAt).ThenByDescending(row => row.Id);

    public static IQueryable<Refusal> RefusalsOf(this ColofonDb db, ImportId import) =>
        db.Refusals.AsNoTracking().Where(row => row.ImportId == import).OrderBy(row => row.Line).ThenBy(row => row.Id);

    /// <summary>Invoices of an import in a currency that is not the workspace's, which are kept and not added up.</summary>
    public static async Task<IReadOnlyList<(string Currency, int Count)>> NotCountedAsync(this ColofonDb db, ImportId import, CancellationToken cancel = default)
    {
        var currency = await db.Workspaces.Where(row => row.Id == db.Workspace).Select(row => row.Currency).SingleAsync(cancel);
        var counts = await db
            .Invoices.Where(row => row.ImportId == import && row.Currency != currency)
            .GroupBy(row => row.Currency)
            .Select(group => new { group.Key, Count = group.Count() })
            .OrderBy(one => one.Key)
            .ToListAsync(cancel);
        return counts.ConvertAll(one => (one.Key, one.Count));
    }

    /// <summary>Addresses and names between people that nobody has said yet whose they are.</summary>
    public static Task<int> UnknownHandlesAsync(this ColofonDb db, CancellationToken cancel = default) =>
        db.Handles.CountAsync(row => row.RelationshipId == null && !row.IsSetAside && (row.Messages > 0 || row.Minutes > 0 || row.Invoices > 0), cancel);
}
