using Colofon.Imports.Proposals;
using Colofon.Language;
using Colofon.Relationships;
using Colofon.Signals;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Demo;

/// <summary>Confirms who is who in the example, and writes down what happened with them.</summary>
public sealed class DemoCast(ColofonDb db, ProposalDesk proposals, RelationshipDesk relationships, FactDesk facts)
{
    internal async Task<IReadOnlyDictionary<string, RelationshipId>> MeetAsync(DemoScript script, DemoCalendar calendar, CancellationToken cancel)
    {
        var proposed = await db.ProposalsAsync(cancel: cancel);
        var choices = proposed.Select(proposal => (proposal, Who(script, proposal))).Where(pair => pair.Item2 is not null);
        await proposals.ConfirmAsync([.. choices.Select(pair => new ProposalChoice(pair.proposal.Key, pair.Item2!.Name, pair.Item2.CounterpartKind))], cancel);
        var met = await db.Relationships.ToDictionaryAsync(row => row.Name, row => row.Id, cancel);
        foreach (var character in script.Characters.Where(character => met.ContainsKey(character.Name)))
            await IntroduceAsync(met[character.Name], character, calendar.First, cancel);
        return met;
    }

    internal async Task NoteAsync(IReadOnlyDictionary<string, RelationshipId> met, DateOnly today, CancellationToken cancel)
    {
        foreach (var note in DemoNotes.Read())
        {
            if (met.TryGetValue(note.Who, out var id))
                await facts.RecordAsync(id, new FactNote(note.FactKind, today.AddDays(-note.DaysAgo), note.Text, note.Severity), cancel);
        }
    }

    private async Task IntroduceAsync(RelationshipId id, DemoCharacter character, DateOnly began, CancellationToken cancel)
    {
        await relationships.DescribeAsync(id, character.CounterpartKind, character.Name, character.Project, null, cancel);
        await relationships.AddressAsync(id, Speech.Es, character.Address, began.AddYears(-2), cancel);
        foreach (var person in character.People)
        {
            if (!await db.People.AnyAsync(row => row.RelationshipId == id && row.Email == character.Email(person), cancel))
                await relationships.AddPersonAsync(id, person, character.Email(person), null, cancel);
        }
    }

    private static DemoCharacter? Who(DemoScript script, Proposal proposal) =>
        script.Characters.FirstOrDefault(character =>
            proposal.Handles.Any(handle => handle.Domain == character.Domain || handle.Value == Handle.NameKey(character.Name)));
}
