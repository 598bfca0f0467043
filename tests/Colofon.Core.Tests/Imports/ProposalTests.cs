using Colofon.Imports;
using Colofon.Imports.Proposals;
using Colofon.Relationships;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Tests.Imports;

public sealed class ProposalTests
{
    [Theory]
    [InlineData("ceramicas-ejemplo.example", "Cerámicas Ejemplo")]
    [InlineData("ceramicasejemplo.example", "CERAMICAS EJEMPLO, S.L.")]
    [InlineData("mail.opticaejemplo.com.es", "Óptica Ejemplo Vigo S.L.U.")]
    [InlineData("opticaejemplovigo.es", "Óptica Ejemplo")]
    [InlineData("laencinaejemplo.example", "La Encina Ejemplo")]
    [InlineData("encinaejemplo.example", "La Encina Ejemplo, Sociedad Limitada")]
    public void A_domain_sounds_like_its_name(string domain, string name) => Assert.True(CompanyNames.SoundsLike(MailDomains.Stem(domain), name));

    [Theory]
    [InlineData("cliente24.example", "Cliente 2")]
    [InlineData("sa.example", "SA Ejemplo")]
    [InlineData("otracosa.example", "Cerámicas Ejemplo")]
    [InlineData("luz.example", "Luz y Sombra Ejemplo")]
    public void A_domain_does_not_sound_like_every_name(string domain, string name) => Assert.False(CompanyNames.SoundsLike(MailDomains.Stem(domain), name));

    [Theory]
    [InlineData("Cerámicas Ejemplo, S.L.", "Cerámicas Ejemplo")]
    [InlineData("Óptica Ejemplo SLU", "Óptica Ejemplo")]
    [InlineData("Example Trading Co. Ltd", "Example Trading")]
    [InlineData("Luz Ejemplo", "Luz Ejemplo")]
    [InlineData("SA", "SA")]
    public void A_name_is_proposed_as_people_say_it(string name, string said) => Assert.Equal(said, CompanyNames.Said(name));

    [Fact]
    public async Task Addresses_of_one_domain_and_names_that_sound_like_it_are_proposed_as_one()
    {
        await using var studio = await ImportingStudio.OpenAsync(ImportingStudio.Own);
        await studio.BringAsync(
            new Mailbox()
                .Mail("Ana <ana@ceramicas-ejemplo.example>", ImportingStudio.Own, "2026-03-02 10:00")
                .Mail("Pau <pau@envios.ceramicas-ejemplo.example>", ImportingStudio.Own, "2026-03-03 10:00")
                .Mail("Luz Ejemplo <luz.ejemplo@gmail.com>", ImportingStudio.Own, "2026-03-04 10:00")
                .Mail("Mar <mar@gmail.com>", ImportingStudio.Own, "2026-03-05 10:00")
                .ToString()
        );
        await studio.BringAsync("Número;Cliente;Fecha;Base\n1;Cerámicas Ejemplo, S.L.;31/01/2026;100,00\n2;Luz Ejemplo;31/01/2026;50,00\n3;Sin Correo;31/01/2026;50,00\n");

        var proposals = await studio.ProposalsAsync();

        Assert.Equal(
            ["Cerámicas Ejemplo: 2 y 1", "Luz Ejemplo: 1 y 1", "Mar: 1 y 0", "Sin Correo: 0 y 1"],
            proposals.Select(one => $"{one.Name}: {one.Messages} y {one.Invoices}").Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task What_I_confirm_becomes_a_relationship_with_its_people_its_weeks_and_its_place_in_the_search()
    {
        await using var studio = await ImportingStudio.OpenAsync(ImportingStudio.Own);
        await studio.BringAsync(Mailbox.Of(60, clients: 2).ToBytes());

        var confirmed = await studio.ConfirmAllAsync();

        Assert.Equal(2, confirmed);
        var people = await studio.LookAsync(db => db.People.AsNoTracking().ToListAsync());
        Assert.Equal(6, people.Count);
        Assert.Equal(2, people.Count(person => person.IsMain));
        Assert.Equal(2, await studio.LookAsync(db => db.SearchEntries.CountAsync(row => row.Kind == "relationship")));
        Assert.Equal(2, await studio.LookAsync(db => db.Health.CountAsync()));
        Assert.Equal(2, await studio.LookAsync(db => db.JournalEntries.CountAsync(row => row.Code == "relationship.created")));
        Assert.Empty(await studio.ProposalsAsync());
        Assert.NotEmpty(await studio.TalliesAsync());
    }

    [Fact]
    public async Task The_name_of_a_relationship_I_have_joins_it_and_so_does_a_new_address_of_its_domain()
    {
        await using var studio = await ImportingStudio.OpenAsync(ImportingStudio.Own);
        await studio.BringAsync(new Mailbox().Mail("ana@uno.example", ImportingStudio.Own, "2026-03-02 10:00", id: "a@x.example").ToString());
        await ConfirmAsync(studio, "domain:uno.example", "Ejemplo Unido");
        await studio.BringAsync(
            new Mailbox().Mail("pau@uno.example", ImportingStudio.Own, "2026-03-03 10:00", id: "b@x.example").Mail("mar@dos.example", ImportingStudio.Own, "2026-03-03 10:00", id: "c@x.example").ToString()
        );

        var proposals = await studio.ProposalsAsync();
        await ConfirmAsync(studio, "domain:dos.example", " ejemplo  unido".Replace("  ", " "));
        await ConfirmAsync(studio, "domain:uno.example", "Ejemplo Unido");

        Assert.Equal("Ejemplo Unido", proposals.Single(one => one.Key == "domain:uno.example").Name);
        Assert.NotNull(proposals.Single(one => one.Key == "domain:uno.example").Known);
        Assert.Equal(1, await studio.LookAsync(db => db.Relationships.CountAsync()));
        Assert.Equal(["Ejemplo Unido 2026-03-02 in 3 out 0 late 0 min 0/0 net 0.00 x0"], await studio.TalliesAsync());
    }

    [Fact]
    public async Task What_I_set_aside_is_not_proposed_until_I_reconsider_it()
    {
        await using var studio = await ImportingStudio.OpenAsync(ImportingStudio.Own);
        await studio.BringAsync(new Mailbox().Mail("tienda@compras.example", ImportingStudio.Own, "2026-03-02 10:00").ToString());

        await studio.UseAsync<ProposalDesk, int>(desk => desk.SetAsideAsync(["domain:compras.example"]));
        var aside = await studio.LookAsync(db => db.SetAsideAsync(1));
        Assert.Empty(await studio.ProposalsAsync());
        await studio.UseAsync<ProposalDesk, int>(desk => desk.ReconsiderAsync([.. aside.Select(one => one.Id)]));

        Assert.Single(await studio.ProposalsAsync());
    }

    [Fact]
    public async Task A_proposal_confirmed_twice_at_once_makes_one_relationship()
    {
        await using var studio = await ImportingStudio.OpenAsync(ImportingStudio.Own);
        await studio.BringAsync(Mailbox.Of(20, clients: 1).ToBytes());

        await Task.WhenAll(ConfirmAsync(studio, "domain:cliente0.example", "Cliente"), ConfirmAsync(studio, "domain:cliente0.example", "Cliente"));

        Assert.Equal(1, await studio.LookAsync(db => db.Relationships.CountAsync()));
    }

    private static Task<int> ConfirmAsync(ImportingStudio studio, string key, string name) =>
        studio.UseAsync<ProposalDesk, int>(desk => desk.ConfirmAsync([new ProposalChoice(key, name, CounterpartKind.Client)]));
}
