using Colofon.Journal;
using Colofon.Language;
using Colofon.Signals;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Relationships;

/// <summary>The verbs of relationships and their people.</summary>
public sealed class RelationshipDesk(ColofonDb db, PortfolioDesk portfolio)
{
    public async Task<RelationshipId> CreateAsync(CounterpartKind kind, string name, CancellationToken cancel = default)
    {
        var speech = await db.Workspaces.Where(row => row.Id == db.Workspace).Select(row => row.Speech).SingleAsync(cancel);
        var relationship = Open(kind, name, speech);
        await SaveAsync(relationship.Id, cancel);
        return relationship.Id;
    }

    public async Task<RelationshipId> AddAsync(RelationshipWords words, CancellationToken cancel = default)
    {
        var relationship = Open(words.Kind, words.Name, words.Speech);
        words.CopyTo(relationship);
        await SaveAsync(relationship.Id, cancel);
        return relationship.Id;
    }

    /// <param name="id">Which relationship.</param>
    /// <param name="seen">The version that the writer had before their eyes.</param>
    /// <param name="words">How it is to be described.</param>
    /// <param name="cancel">Stops it before anything is saved.</param>
    public async Task<Described> DescribeAsync(RelationshipId id, int seen, RelationshipWords words, CancellationToken cancel = default)
    {
        var relationship = await FindAsync(id, cancel);
        if (relationship is null || relationship.Version != seen)
            return new(relationship, IsSaved: false);
        var before = RelationshipWords.Of(relationship);
        if (words == before)
            return new(relationship, IsSaved: true);
        words.CopyTo(relationship);
        db.Tell("relationship.described", JournalSubject.Of(id), relationship.Name);
        try
        {
            await SaveAsync(id, cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return new(await FindAsync(id, cancel), IsSaved: false);
        }
        if (words.Kind != before.Kind)
            await portfolio.RefreshAsync(cancel);
        return new(relationship, IsSaved: true);
    }

    /// <summary>What it is, what we do together, and a note of our own that goes nowhere.</summary>
    public async Task<bool> DescribeAsync(RelationshipId id, CounterpartKind kind, string name, string? project, string? note, CancellationToken cancel = default)
    {
        if (await FindAsync(id, cancel) is not { } relationship)
            return false;
        relationship.Describe(kind, name, project, note);
        db.Tell("relationship.described", JournalSubject.Of(id), relationship.Name);
        await SaveAsync(id, cancel);
        return true;
    }

    /// <summary>In which language and form of address we write to them, and since when we work together.</summary>
    public async Task<bool> AddressAsync(RelationshipId id, Speech speech, Register register, DateOnly? began, CancellationToken cancel = default)
    {
        if (await FindAsync(id, cancel) is not { } relationship)
            return false;
        relationship.Address(speech, register);
        relationship.Began(began);
        db.Tell("relationship.addressed", JournalSubject.Of(id), relationship.Name);
        await SaveAsync(id, cancel);
        return true;
    }

    /// <summary>The first person of a relationship is the one we write to first.</summary>
    public async Task<PersonId?> AddPersonAsync(RelationshipId id, string name, string? email, string? role, CancellationToken cancel = default)
    {
        if (await FindAsync(id, cancel) is not { } relationship)
            return null;
        var person = new Person(db.Workspace, id, name, email);
        person.Correct(name, email, role);
        person.BeMain(!await db.People.AnyAsync(row => row.RelationshipId == id && row.IsMain, cancel));
        db.Add(person);
        db.Tell("relationship.person-added", JournalSubject.Of(id), person.Name, relationship.Name);
        await SaveAsync(id, cancel);
        return person.Id;
    }

    public async Task<bool> CorrectPersonAsync(PersonId id, string name, string? email, string? role, bool isMain, CancellationToken cancel = default)
    {
        if (await db.People.SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } person)
            return false;
        person.Correct(name, email, role);
        if (isMain)
            await BeMainAsync(person, cancel);
        db.Tell("relationship.person-corrected", JournalSubject.Of(person.RelationshipId), person.Name);
        await SaveAsync(person.RelationshipId, cancel);
        return true;
    }

    /// <summary>Out of sight in the portfolio; its history stays.</summary>
    public async Task<bool> ArchiveAsync(RelationshipId id, CancellationToken cancel = default)
    {
        if (await FindAsync(id, cancel) is not { ArchivedAt: null } relationship)
            return false;
        relationship.Archive(db.Now);
        db.Tell("relationship.archived", JournalSubject.Of(id), relationship.Name);
        await SaveAsync(id, cancel);
        return true;
    }

    public async Task<bool> RestoreAsync(RelationshipId id, CancellationToken cancel = default)
    {
        if (await FindAsync(id, cancel) is not { ArchivedAt: not null } relationship)
            return false;
        relationship.Restore();
        db.Tell("relationship.restored", JournalSubject.Of(id), relationship.Name);
        await SaveAsync(id, cancel);
        return true;
    }

    /// <summary>Begins a relationship; the save that follows writes it.</summary>
    internal Relationship Open(CounterpartKind kind, string name, Speech speech)
    {
        var relationship = new Relationship(db.Workspace, kind, name, speech, db.Now);
        db.Add(relationship);
        db.Tell("relationship.created", JournalSubject.Of(relationship.Id), relationship.Name, JournalWord.Named("counterpart." + kind));
        return relationship;
    }

    private Task<Relationship?> FindAsync(RelationshipId id, CancellationToken cancel) =>
        db.Relationships.SingleOrDefaultAsync(row => row.Id == id, cancel);

    private async Task BeMainAsync(Person person, CancellationToken cancel)
    {
        foreach (var other in await db.People.Where(row => row.RelationshipId == person.RelationshipId && row.IsMain).ToListAsync(cancel))
            other.BeMain(false);
        person.BeMain(true);
    }

    // What it is found by changes with it: the index reads rows, so they are written first, in the same transaction.
    private Task SaveAsync(RelationshipId id, CancellationToken cancel) =>
        db.TogetherAsync(
            async () =>
            {
                await db.SaveChangesAsync(cancel);
                await RelationshipIndex.WriteAsync(db, id, cancel);
            },
            cancel
        );
}
