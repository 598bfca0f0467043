using Colofon.Accounts;
using Colofon.Imports;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Web.Imports;

/// <summary>What the page of one import draws.</summary>
internal static class ImportView
{
    public static async Task<object> ReadAsync(ColofonDb db, Import import, int page, CancellationToken cancel)
    {
        var refusals = await db
            .RefusalsOf(import.Id)
            .Skip((page - 1) * ImportQueries.PageSize)
            .Take(ImportQueries.PageSize + 1)
            .ToListAsync(cancel);
        var here = await db.HereAsync(cancel);
        return new
        {
            Import = import,
            Refusals = refusals.Take(ImportQueries.PageSize).ToList(),
            PageNumber = page,
            HasMore = refusals.Count > ImportQueries.PageSize,
            NotCounted = import.Kind == ImportKind.Invoices ? await db.NotCountedAsync(import.Id, cancel) : [],
            Unknown = await db.UnknownHandlesAsync(cancel),
            Guesses = import.Kind == ImportKind.Mail ? await OwnAddressGuess.ReadAsync(db, cancel) : [],
            HasOwn = await db.OwnAddresses.AnyAsync(cancel),
            here.Currency,
            here.Zone,
        };
    }
}
