using Colofon.Imports.Proposals;
using Colofon.Relationships;
using Colofon.Storage;
using Colofon.Web.Imports;
using Colofon.Web.Shell;
using Colofon.Web.Shell.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Relationships;

/// <summary>Says who is who.</summary>
internal static class ProposalsEndpoints
{
    private const int LongestSearch = 100;

    public static void Map(Doors doors)
    {
        doors.Members.MapGet("/relationships/proposals", Show);
        doors.Members.MapPost("/relationships/proposals", Confirm);
        doors.Members.MapPost("/relationships/proposals/reconsider", Reconsider);
    }

    private static async Task<IResult> Show(string? show, string? q, string? page, ColofonDb db, HttpContext http)
    {
        if (show == "aside")
            return await ShowAsideAsync(db, ImportsEndpoints.PageOf(page), http.RequestAborted);
        return Page.Of<ConfirmProposalsPage>(await ListOf(show, q, page).ViewAsync(db, typed: null, http.RequestAborted));
    }

    private static async Task<IResult> ShowAsideAsync(ColofonDb db, int page, CancellationToken cancel)
    {
        var handles = await db.SetAsideAsync(page, cancel);
        return Page.Of<SetAsidePage>(
            new
            {
                Handles = handles.Take(ProposalQueries.PageSize).ToList(),
                PageNumber = page,
                HasMore = handles.Count > ProposalQueries.PageSize,
                Counts = await db.HandleCountsAsync(cancel),
            }
        );
    }

    private static async Task<IResult> Confirm(HttpContext http, ColofonDb db, ProposalDesk desk)
    {
        var fields = await Fields.ReadAsync(http);
        var list = ListOf(fields["show"], fields["q"], fields["page"]);
        var typed = (await db.ProposalsAsync(list.IsAutomatic, http.RequestAborted)).Select(one => ProposalRow.Typed(one, fields)).ToList();
        var taken = typed.Where(row => row.IsTaken).ToList();
        var aside = typed.Where(row => row.IsAside && !row.IsTaken).Select(row => row.Proposal.Key).ToList();
        if (taken.Count + aside.Count == 0)
            fields.Refuse("", "proposals.nothing-chosen");
        if (!fields.IsGood)
            return Page.Again<ConfirmProposalsPage>(await list.ViewAsync(db, fields, http.RequestAborted));
        await desk.SetAsideAsync(aside, http.RequestAborted);
        var confirmed = await desk.ConfirmAsync([.. taken.Select(row => row.Choice)], http.RequestAborted);
        return Results.LocalRedirect(confirmed > 0 ? "/portfolio?done=proposals" : "/relationships/proposals?done=set-aside");
    }

    private static async Task<IResult> Reconsider(HttpContext http, ProposalDesk desk)
    {
        var fields = await Fields.ReadAsync(http);
        await desk.ReconsiderAsync([.. fields.All("handle").Select(Key.TryParse<HandleId>).OfType<HandleId>()], http.RequestAborted);
        return Results.LocalRedirect("/relationships/proposals?show=aside&done=reconsidered");
    }

    private static ProposalsList ListOf(string? show, string? search, string? page) =>
        new(show == "lists", search?.Trim() is { Length: > 0 and <= LongestSearch } asked ? asked : null, ImportsEndpoints.PageOf(page));
}
