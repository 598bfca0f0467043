using Colofon.Relationships;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Imports.Proposals;

/// <summary>What may become a relationship, read from the handles that are nobody's yet.</summary>
public static class ProposalQueries
{
    public const int PageSize = 25;

    /// <summary>More are proposed when these are dealt with; the largest come first.</summary>
    private const int Most = 20_000;

    /// <summary>Between people unless <paramref name="automatic"/> asks for those who only send through lists and machines.</summary>
    public static async Task<IReadOnlyList<Proposal>> ProposalsAsync(this ColofonDb db, bool automatic = false, CancellationToken cancel = default)
    {
        var free = db.Handles.Where(row => row.RelationshipId == null && !row.IsSetAside);
        var asked = automatic
            ? free.Where(row => row.Messages == 0 && row.Minutes == 0 && row.Invoices == 0 && row.Automatic > 0).OrderByDescending(row => row.Automatic)
            : free.Where(row => row.Messages > 0 || row.Minutes > 0 || row.Invoices > 0).OrderByDescending(row => row.Messages);
        var handles = await asked.ThenBy(row => row.Value).Take(Most).SeenAsync(cancel);
        var ours = await db.OwnAddresses.Select(row => row.Address).ToHashSetAsync(cancel);
        var likely = (await OwnAddressGuess.ReadAsync(db, cancel)).Where(guess => guess.IsLikely).Select(guess => guess.Address).ToHashSet();
        handles.RemoveAll(handle => likely.Contains(handle.Value));
        return new ProposalMaker(await db.KnownAsync(cancel), ours.Union(likely).Select(MailDomains.OfAddress).ToHashSet()).Make(handles);
    }

    public static Task<List<SeenHandle>> SetAsideAsync(this ColofonDb db, int page, CancellationToken cancel = default) =>
        db.Handles.Where(row => row.IsSetAside).OrderByDescending(row => row.Messages).ThenBy(row => row.Value)
            .Skip((page - 1) * PageSize).Take(PageSize + 1).SeenAsync(cancel);

    /// <summary>How many handles wait in each of the three lists.</summary>
    public static async Task<(int Free, int Automatic, int SetAside)> HandleCountsAsync(this ColofonDb db, CancellationToken cancel = default) =>
        (
            await db.UnknownHandlesAsync(cancel),
            await db.Handles.CountAsync(row => row.RelationshipId == null && !row.IsSetAside && row.Messages == 0 && row.Minutes == 0 && row.Invoices == 0 && row.Automatic > 0, cancel),
            await db.Handles.CountAsync(row => row.IsSetAside, cancel)
        );

    public static IEnumerable<Proposal> Answering(this IEnumerable<Proposal> proposals, string? search) =>
        string.IsNullOrWhiteSpace(search) ? proposals
        : CompanyNames.Letters(search) is { Length: > 0 } folded ? proposals.Where(one => one.Answers(folded))
        : [];

    private static async Task<List<KnownRelationship>> KnownAsync(this ColofonDb db, CancellationToken cancel)
    {
        var relationships = await db.Relationships.AsNoTracking().OrderBy(row => row.CreatedAt).Select(row => new { row.Id, row.Name }).ToListAsync(cancel);
        var domains = await db.Handles.Where(row => row.RelationshipId != null && row.Domain != null)
            .Select(row => new { row.RelationshipId, row.Domain }).Distinct().ToListAsync(cancel);
        var known = domains.Where(one => !MailDomains.IsProvider(one.Domain!)).ToLookup(one => one.RelationshipId!.Value, one => MailDomains.Registered(one.Domain!));
        return relationships.ConvertAll(one => new KnownRelationship(one.Id, one.Name, known[one.Id].ToHashSet()));
    }

    private static Task<List<SeenHandle>> SeenAsync(this IQueryable<Handle> handles, CancellationToken cancel) =>
        handles
            .AsNoTracking()
            .Select(row => new SeenHandle(row.Id, row.Kind, row.Value, row.DisplayName, row.Messages, row.Automatic, row.Minutes, row.Invoices, row.FirstOn, row.LastOn))
            .ToListAsync(cancel);
}
