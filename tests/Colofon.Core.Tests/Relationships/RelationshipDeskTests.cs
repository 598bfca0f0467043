using Colofon.Language;
using Colofon.Relationships;
using Colofon.Tone;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Core.Tests.Relationships;

public sealed class RelationshipDeskTests : IAsyncLifetime
{
    private OpenDatabase database = null!;

    public async ValueTask InitializeAsync() => database = await OpenDatabase.MakeAsync();

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task I_can_note_a_relationship_and_find_it_by_its_name_its_project_and_its_people()
    {
        var id = await UseAsync(desk => desk.CreateAsync(CounterpartKind.Client, " Cerámicas Ejemplo "));
        await UseAsync(desk => desk.DescribeAsync(id, CounterpartKind.Client, "Cerámicas Ejemplo", "la tienda", "paga tarde"));
        await UseAsync(desk => desk.AddPersonAsync(id, "Marta Ejemplo", "Marta@Ceramicas-Ejemplo.example", "gerente"));

        var row = await database.DbAsync(db => db.Relationships.SingleAsync());
        var found = await database.DbAsync(db => db.SearchEntries.Where(entry => entry.TargetId == id.Value).Select(entry => entry.Text).SingleAsync());

        Assert.Equal(("Cerámicas Ejemplo", "ceramicas ejemplo", "la tienda", Speech.Es), (row.Name, row.SortKey, row.Project, row.Speech));
        Assert.All(["Cerámicas", "tienda", "Marta"], word => Assert.Contains(SearchText.Analyze(word), found));
        Assert.DoesNotContain(SearchText.Analyze("tarde"), found);
    }

    [Fact]
    public async Task The_first_person_is_the_one_we_write_to_until_I_choose_another()
    {
        var id = await UseAsync(desk => desk.CreateAsync(CounterpartKind.Client, "Ejemplo"));
        await UseAsync(desk => desk.AddPersonAsync(id, "Marta", "marta@ejemplo.example", null));
        var luis = await UseAsync(desk => desk.AddPersonAsync(id, "Luis", null, null));
        Assert.Equal("Marta", await MainAsync());

        await UseAsync(desk => desk.CorrectPersonAsync(luis!.Value, "Luis Ejemplo", "luis@ejemplo.example", "socio", isMain: true));

        Assert.Equal("Luis Ejemplo", await MainAsync());
    }

    [Fact]
    public async Task Each_verb_tells_the_journal_and_never_the_private_note()
    {
        var id = await UseAsync(desk => desk.CreateAsync(CounterpartKind.Supplier, "Ejemplo"));
        await UseAsync(desk => desk.DescribeAsync(id, CounterpartKind.Supplier, "Ejemplo", null, "nota privada"));
        await UseAsync(desk => desk.AddressAsync(id, Speech.En, Register.Tu, new DateOnly(2024, 5, 1)));
        await UseAsync(desk => desk.ArchiveAsync(id));

        var codes = await database.DbAsync(db => db.JournalEntries.Where(entry => entry.SubjectId == id.Value).OrderBy(entry => entry.Sequence).Select(entry => entry.Code).ToListAsync());
        var words = await database.DbAsync(db => db.Set<Colofon.Journal.JournalPayload>().Select(payload => payload.Words).ToListAsync());

        Assert.Equal(["relationship.created", "relationship.described", "relationship.addressed", "relationship.archived"], codes);
        Assert.DoesNotContain(words, word => word.Contains("nota privada", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_not_there_cannot_be_changed()
    {
        var nobody = RelationshipId.Of(Guid.CreateVersion7());

        Assert.False(await UseAsync(desk => desk.DescribeAsync(nobody, CounterpartKind.Client, "x", null, null)));
        Assert.False(await UseAsync(desk => desk.ArchiveAsync(nobody)));
        Assert.Null(await UseAsync(desk => desk.AddPersonAsync(nobody, "x", null, null)));
    }

    private Task<string> MainAsync() => database.DbAsync(db => db.People.Where(person => person.IsMain).Select(person => person.Name).SingleAsync());

    private Task<T> UseAsync<T>(Func<RelationshipDesk, Task<T>> use) =>
        database.InAsync(services => use((RelationshipDesk)services.GetService(typeof(RelationshipDesk))!));
}
