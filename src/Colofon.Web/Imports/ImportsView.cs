using Colofon.Accounts;
using Colofon.Imports;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Web.Imports;

/// <summary>What the page of all imports draws.</summary>
internal static class ImportsView
{
    /// <param name="kind">The form that was just sent, if any.</param>
    /// <param name="notTaken">What was wrong with its files; none means that no file was chosen.</param>
    public static async Task<object> ReadAsync(ColofonDb db, int page, ImportKind? kind, IReadOnlyList<TakenFile> notTaken, CancellationToken cancel)
    {
        var rows = await db.Newest().Skip((page - 1) * ImportQueries.PageSize).Take(ImportQueries.PageSize + 1).ToListAsync(cancel);
        var here = await db.HereAsync(cancel);
        return new
        {
            Imports = rows.Take(ImportQueries.PageSize).ToList(),
            PageNumber = page,
            HasMore = rows.Count > ImportQueries.PageSize,
            Sent = kind,
            NotTaken = notTaken,
            Unknown = await db.UnknownHandlesAsync(cancel),
            Guesses = await OwnAddressGuess.ReadAsync(db, cancel),
            Own = await db.OwnAddresses.Select(row => row.Address).OrderBy(address => address).ToListAsync(cancel),
            here.Zone,
            IsStale = here.Tallied < here.TallyVersion,
        };
    }
}
