using Colofon.Imports.Batches;
using Colofon.Language;
using Colofon.Relationships;
using Colofon.Signals;
using Colofon.Storage;

namespace Colofon.Demo;

/// <summary>Brings some of the many in, with all their evidence, in one transaction.</summary>
internal static class CrowdMeeting
{
    public static async Task<List<RelationshipId>> MeetAsync(
        this ColofonDb db,
        IReadOnlyList<CrowdMember> members,
        RelationshipDesk relationships,
        CrowdImports imports,
        Standpoint here,
        CancellationToken cancel
    )
    {
        List<Relationship> met = [];
        await db.WriteAsync(
            async () =>
            {
                List<Handle> handles = [];
                foreach (var member in members)
                    Introduce(db, member, relationships, met, handles);
                await db.SaveChangesAsync(cancel);
                await WriteAsync(db, members, imports, here, met, handles, cancel);
            },
            cancel
        );
        db.ChangeTracker.Clear();
        return [.. met.Select(one => one.Id)];
    }

    private static void Introduce(ColofonDb db, CrowdMember member, RelationshipDesk relationships, List<Relationship> met, List<Handle> handles)
    {
        var one = relationships.Open(member.Kind, member.Name, Speech.Es);
        one.Describe(member.Kind, member.Name, member.Project, null);
        var person = new Person(db.Workspace, one.Id, member.Person, member.Address);
        person.BeMain(true);
        var handle = Handle.OfAddress(db.Workspace, member.Address, member.Person);
        handle.BelongTo(one.Id);
        db.AddRange(person, handle);
        met.Add(one);
        handles.Add(handle);
    }

    // Counting what was met changes the handles, which the save that ends the transaction writes.
    private static async Task WriteAsync(
        ColofonDb db,
        IReadOnlyList<CrowdMember> members,
        CrowdImports imports,
        Standpoint here,
        List<Relationship> met,
        List<Handle> handles,
        CancellationToken cancel
    )
    {
        List<Interaction> messages = [];
        List<TimeEntry> hours = [];
        List<Invoice> invoices = [];
        for (var at = 0; at < members.Count; at++)
        {
            messages.AddRange(members[at].Messages(db.Workspace, imports.Mail.Id, handles[at], met[at].Id, here, CrowdStudio.MessagesEach));
            hours.AddRange(members[at].Hours(db.Workspace, imports.Hours.Id, handles[at], met[at].Id));
            invoices.AddRange(members[at].Invoices(db.Workspace, imports.Invoices.Id, handles[at], met[at].Id));
        }
        await db.AddManyAsync(messages, cancel);
        await db.AddManyAsync(hours, cancel);
        await db.AddManyAsync(invoices, cancel);
        imports.Rows[imports.Mail] += messages.Count;
        imports.Rows[imports.Hours] += hours.Count;
        imports.Rows[imports.Invoices] += invoices.Count;
    }
}
