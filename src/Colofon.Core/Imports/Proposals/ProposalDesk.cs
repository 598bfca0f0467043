using Colofon.Journal;
using Colofon.Language;
using Colofon.Relationships;
using Colofon.Signals;
using Colofon.Storage;
using Colofon.Tone;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Imports.Proposals;

/// <summary>Says who is who: makes relationships of proposals, sets them aside, takes them up again.</summary>
public sealed class ProposalDesk(ColofonDb db, RelationshipDesk relationships, TallyDesk tallies, PortfolioDesk portfolio)
{
    /// <summary>All of them in one transaction. A choice whose handles are somebody's by now is passed over.</summary>
    /// <returns>How many relationships were begun or grew.</returns>
    public async Task<int> ConfirmAsync(IReadOnlyCollection<ProposalChoice> choices, CancellationToken cancel = default)
    {
        HashSet<RelationshipId> touched = [];
        await db.WriteAsync(async () => touched = await ConfirmInsideAsync(choices, cancel), cancel);
        db.ChangeTracker.Clear();
        if (touched.Count > 0)
            await portfolio.RefreshAsync(cancel);
        return touched.Count;
    }

    public Task<int> SetAsideAsync(IReadOnlyCollection<string> keys, CancellationToken cancel = default) =>
        ChangeAsync(
            "handles.set-aside",
            async () => (await AllAsync(cancel)).Where(one => keys.Contains(one.Key)).SelectMany(one => one.Value.Handles.Select(handle => handle.Id)),
            handle => handle.SetAside(),
            cancel
        );

    public Task<int> ReconsiderAsync(IReadOnlyCollection<HandleId> handles, CancellationToken cancel = default) =>
        ChangeAsync("handles.reconsidered", () => Task.FromResult<IEnumerable<HandleId>>(handles), handle => handle.Reconsider(), cancel);

    private async Task<HashSet<RelationshipId>> ConfirmInsideAsync(IReadOnlyCollection<ProposalChoice> choices, CancellationToken cancel)
    {
        await db.TakeTurnAsync("evidence", cancel);
        var proposals = await AllAsync(cancel);
        var speech = await db.Workspaces.Where(row => row.Id == db.Workspace).Select(row => row.Speech).SingleAsync(cancel);
        var byName = await ByNameAsync(choices, cancel);
        Dictionary<RelationshipId, List<SeenHandle>> assigned = [];
        foreach (var choice in choices.Where(choice => proposals.ContainsKey(choice.Key)))
        {
            var one = RelationshipOf(choice, proposals[choice.Key], byName, speech);
            if (!assigned.TryGetValue(one.Id, out var handles))
                assigned[one.Id] = handles = [];
            handles.AddRange(proposals[choice.Key].Handles);
        }
        await new Assignment(db).AssignAsync(assigned, cancel);
        await tallies.RecountAsync(assigned.Keys, cancel);
        return [.. assigned.Keys];
    }

    private async Task<Dictionary<string, Proposal>> AllAsync(CancellationToken cancel) =>
        (await db.ProposalsAsync(automatic: false, cancel))
            .Concat(await db.ProposalsAsync(automatic: true, cancel))
            .GroupBy(one => one.Key)
            .ToDictionary(group => group.Key, Together);

    // A domain may have people who write and machines that do: whoever confirms it means both.
    private static Proposal Together(IEnumerable<Proposal> parts) =>
        parts.Aggregate((one, other) => one with { Handles = [.. one.Handles, .. other.Handles] });

    private async Task<Dictionary<string, Relationship>> ByNameAsync(IReadOnlyCollection<ProposalChoice> choices, CancellationToken cancel)
    {
        var names = choices.Select(choice => SearchText.Fold(choice.Name.Trim())).Distinct().ToList();
        var found = await db.Relationships.Where(row => names.Contains(row.SortKey)).OrderBy(row => row.CreatedAt).ToListAsync(cancel);
        return found.GroupBy(row => row.SortKey).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
    }

    private Relationship RelationshipOf(ProposalChoice choice, Proposal proposal, Dictionary<string, Relationship> byName, Speech speech)
    {
        var key = SearchText.Fold(choice.Name.Trim());
        if (byName.TryGetValue(key, out var known))
        {
            db.Tell("relationship.joined", JournalSubject.Of(known.Id), known.Name, proposal.Handles[0].Shown);
            return known;
        }
        return byName[key] = relationships.Open(choice.Kind, choice.Name, speech);
    }

    private async Task<int> ChangeAsync(string told, Func<Task<IEnumerable<HandleId>>> which, Action<Handle> change, CancellationToken cancel)
    {
        var changed = 0;
        await db.WriteAsync(
            async () =>
            {
                await db.TakeTurnAsync("evidence", cancel);
                var ids = (await which()).ToList();
                var handles = await db.Handles.Where(row => ids.Contains(row.Id) && row.RelationshipId == null).ToListAsync(cancel);
                handles.ForEach(change);
                changed = handles.Count;
                if (changed > 0)
                    db.Tell(told, JournalSubject.Of(db.Workspace), changed);
            },
            cancel
        );
        return changed;
    }
}
