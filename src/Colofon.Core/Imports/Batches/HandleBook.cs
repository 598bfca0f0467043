using Colofon.Relationships;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Imports.Batches;

/// <summary>The handles a batch meets, looked up once and made when they are new.</summary>
internal sealed class HandleBook
{
    private readonly ColofonDb db;
    private readonly HandleKind kind;
    private readonly Dictionary<string, Handle> known;

    private HandleBook(ColofonDb db, HandleKind kind, Dictionary<string, Handle> known) => (this.db, this.kind, this.known) = (db, kind, known);

    public static async Task<HandleBook> OpenAsync(ColofonDb db, HandleKind kind, IEnumerable<string> values, CancellationToken cancel)
    {
        var asked = values.Distinct().ToList();
        var found = await db.Handles.Where(handle => handle.Kind == kind && asked.Contains(handle.Value)).ToListAsync(cancel);
        return new(db, kind, found.ToDictionary(handle => handle.Value, StringComparer.Ordinal));
    }

    /// <param name="value">The address in lower case, or the key of a name.</param>
    /// <param name="shown">As it was written.</param>
    public Handle Of(string value, string shown)
    {
        if (known.TryGetValue(value, out var handle))
        {
            handle.CalledAs(shown);
            return handle;
        }
        handle = kind == HandleKind.Address ? Handle.OfAddress(db.Workspace, value, shown) : Handle.OfName(db.Workspace, shown);
        db.Add(handle);
        return known[value] = handle;
    }
}
