using Colofon.Accounts;
using Colofon.Imports;
using Colofon.Imports.Proposals;
using Colofon.Storage;
using Colofon.Web.Shell.Forms;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Web.Relationships;

/// <summary>Which part of the proposals somebody looks at: people or machines, a search, a page.</summary>
public sealed record ProposalsList(bool IsAutomatic, string? Search, int Page)
{
    private const int MostNames = 500;

    public string Href(int page) => $"/relationships/proposals?{(IsAutomatic ? "show=lists&" : "")}{(Search is null ? "" : $"q={Uri.EscapeDataString(Search)}&")}page={page}";

    /// <param name="typed">What was typed into the form, when it is shown again.</param>
    internal async Task<object> ViewAsync(ColofonDb db, Fields? typed, CancellationToken cancel)
    {
        var found = (await db.ProposalsAsync(IsAutomatic, cancel)).Answering(Search).ToList();
        var shown = found.Skip((Page - 1) * ProposalQueries.PageSize).Take(ProposalQueries.PageSize);
        return new
        {
            List = this,
            Rows = shown.Select(one => typed is null ? ProposalRow.Of(one) : ProposalRow.Typed(one, typed)).ToList(),
            Found = found.Count,
            F = typed ?? Fields.Starting([]),
            Counts = await db.HandleCountsAsync(cancel),
            Guesses = await OwnAddressGuess.ReadAsync(db, cancel),
            HasOwn = await db.OwnAddresses.AnyAsync(cancel),
            IsStale = (await db.HereAsync(cancel)) is var here && here.Tallied < here.TallyVersion,
            Names = await db.Relationships.OrderBy(row => row.SortKey).Select(row => row.Name).Take(MostNames).ToListAsync(cancel),
        };
    }
}
