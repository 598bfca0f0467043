using Colofon.Journal;
using Colofon.Relationships;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Signals;

/// <summary>Writes facts down and takes them back. The journal says that a fact was noted, never what it says.</summary>
public sealed class FactDesk(ColofonDb db, PortfolioDesk portfolio)
{
    /// <returns>Null when there is no such relationship.</returns>
    public async Task<FactId?> RecordAsync(RelationshipId relationship, FactNote note, CancellationToken cancel = default)
    {
        if (await NameAsync(relationship, cancel) is not { } name)
            return null;
        var fact = new Fact(db.Workspace, relationship, note.Kind, note.On, note.Text, note.Severity, db.Actor, db.Now);
        db.Add(fact);
        db.Tell("fact.recorded", JournalSubject.Of(relationship), Words(fact, name));
        await SaveAsync(cancel);
        return fact.Id;
    }

    /// <returns>Whose fact it was; null when there is none.</returns>
    public async Task<RelationshipId?> WithdrawAsync(FactId id, CancellationToken cancel = default)
    {
        if (await db.Facts.SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } fact)
            return null;
        if (!fact.IsWithdrawn)
        {
            fact.Withdraw(db.Now);
            db.Tell("fact.withdrawn", JournalSubject.Of(fact.RelationshipId), await WordsAsync(fact, cancel));
            await SaveAsync(cancel);
        }
        return fact.RelationshipId;
    }

    /// <returns>Whose fact it is; null when there is none.</returns>
    public async Task<RelationshipId?> RestoreAsync(FactId id, CancellationToken cancel = default)
    {
        if (await db.Facts.SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } fact)
            return null;
        if (fact.IsWithdrawn)
        {
            fact.Restore();
            db.Tell("fact.restored", JournalSubject.Of(fact.RelationshipId), await WordsAsync(fact, cancel));
            await SaveAsync(cancel);
        }
        return fact.RelationshipId;
    }

    private Task SaveAsync(CancellationToken cancel) =>
        db.TogetherAsync(
            async () =>
            {
                await db.SaveChangesAsync(cancel);
                await portfolio.RefreshAsync(cancel);
            },
            cancel
        );

    private async Task<JournalWord[]> WordsAsync(Fact fact, CancellationToken cancel) =>
        Words(fact, await NameAsync(fact.RelationshipId, cancel) ?? "");

    private static JournalWord[] Words(Fact fact, string name) =>
        [name, JournalWord.Named(TextKey.Of("fact", fact.Kind)), fact.On];

    private Task<string?> NameAsync(RelationshipId id, CancellationToken cancel) =>
        db.Relationships.Where(row => row.Id == id).Select(row => row.Name).SingleOrDefaultAsync(cancel);
}
