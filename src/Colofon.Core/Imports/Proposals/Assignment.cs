using Colofon.Relationships;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Imports.Proposals;

/// <summary>Gives handles, their rows and their people to relationships; inside a transaction.</summary>
internal sealed class Assignment(ColofonDb db)
{
    private const int Chunk = 500;
    private const int MostPeople = 20;

    public async Task AssignAsync(IReadOnlyDictionary<RelationshipId, List<SeenHandle>> assigned, CancellationToken cancel)
    {
        var touched = assigned.Keys.ToList();
        var people = await db.People.Where(row => touched.Contains(row.RelationshipId)).ToListAsync(cancel);
        foreach (var (relationship, handles) in assigned)
            AddPeople(relationship, handles, people.FindAll(person => person.RelationshipId == relationship));
        await db.SaveChangesAsync(cancel);
        foreach (var (relationship, handles) in assigned)
        {
            foreach (var some in handles.Select(handle => handle.Id).Chunk(Chunk))
                await GiveAsync(relationship, some, cancel);
        }
    }

    private async Task GiveAsync(RelationshipId relationship, HandleId[] handles, CancellationToken cancel)
    {
        RelationshipId? to = relationship;
        var from = handles.Select(id => (HandleId?)id).ToList();
        await db.Handles.Where(row => handles.Contains(row.Id)).ExecuteUpdateAsync(row => row.SetProperty(handle => handle.RelationshipId, to), cancel);
        await db.Interactions.Where(row => from.Contains(row.HandleId)).ExecuteUpdateAsync(row => row.SetProperty(one => one.RelationshipId, to), cancel);
        await db.TimeEntries.Where(row => from.Contains(row.HandleId)).ExecuteUpdateAsync(row => row.SetProperty(one => one.RelationshipId, to), cancel);
        await db.Invoices.Where(row => from.Contains(row.HandleId)).ExecuteUpdateAsync(row => row.SetProperty(one => one.RelationshipId, to), cancel);
    }

    /// <summary>Whoever wrote between people is a person there; who wrote most is written to first.</summary>
    private void AddPeople(RelationshipId relationship, List<SeenHandle> handles, List<Person> known)
    {
        var writers = handles
            .Where(handle => handle is { Kind: HandleKind.Address, Messages: > 0 } && known.TrueForAll(person => person.Email != handle.Value))
            .OrderByDescending(handle => handle.Messages)
            .Take(MostPeople);
        foreach (var writer in writers)
        {
            var person = new Person(db.Workspace, relationship, writer.DisplayName.Length > 0 ? writer.DisplayName : LocalPart(writer.Value), writer.Value);
            person.BeMain(known.TrueForAll(other => !other.IsMain));
            known.Add(person);
            db.Add(person);
        }
    }

    private static string LocalPart(string address) => address.IndexOf('@') is > 0 and var at ? address[..at] : address;
}
