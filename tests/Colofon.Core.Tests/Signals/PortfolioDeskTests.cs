using Colofon.Relationships;
using Colofon.Signals;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Tests.Signals;

public sealed class PortfolioDeskTests
{
    private static RelationshipEvidence Calm => new Given().Mail(40, 1, 5).Hours(40, 1, 5).Income(40, 1, 300).Evidence();

    private static RelationshipEvidence Tiring =>
        new Given().Mail(40, 7, 20, 2).Mail(6, 1, 100, 40).Hours(40, 1, 5).Income(40, 1, 100).Pulse(6, 1, 2).Evidence();

    [Fact]
    public async Task What_is_stored_is_what_the_review_of_the_raw_weeks_says()
    {
        await using var portfolio = await OpenPortfolio.OpenAsync(target: 60, floor: 45);
        var calm = await portfolio.AddAsync("Librería Modelo", Calm);
        var tiring = await portfolio.AddAsync("Cerámicas Ejemplo", Tiring);

        Assert.Equal(2, await portfolio.RefreshAsync());

        var expected = PortfolioReview
            .Review([Calm with { Relationship = calm.Value }, Tiring with { Relationship = tiring.Value }], new(60, 45), Given.Today)
            .ToDictionary(reading => reading.Relationship, HealthJson.Write);
        var stored = await portfolio.HealthAsync();
        Assert.Equal(2, stored.Count);
        Assert.All(stored, row => Assert.Equal(expected[row.RelationshipId.Value], row.Reading));
    }

    [Fact]
    public async Task Messages_and_costs_out_of_proportion_are_seen_from_the_weeks_to_the_band()
    {
        await using var portfolio = await OpenPortfolio.OpenAsync(target: 60, floor: 45);
        await portfolio.AddAsync("Cerámicas Ejemplo", Tiring);
        await portfolio.RefreshAsync();

        var row = Assert.Single(await portfolio.HealthAsync());
        var reading = HealthJson.Read(row.Reading)!;
        Assert.Equal(("review", reading.Tension), (row.Band, row.Tension));
        Assert.Equal(SignalLevel.Red, reading.S1.Level);
        Assert.Equal(SignalLevel.Red, reading.S4.Level);
        Assert.Equal((20m, 4000m, 10_000), (row.HourlyRate, row.Income, row.IncomeShare));
        Assert.Equal((13 * 5 * 60, 5692, 3432), (row.Minutes, row.WeeklyMessages, row.OutOfHoursShare));
    }

    [Fact]
    public async Task Nothing_is_written_again_in_the_same_week_when_nothing_changed()
    {
        await using var portfolio = await OpenPortfolio.OpenAsync();
        await portfolio.AddAsync("Librería Modelo", Calm);
        await portfolio.RefreshAsync();
        portfolio.On(Given.Today.AddDays(2));

        Assert.Equal(0, await portfolio.RefreshAsync());
        Assert.Equal(Given.Today, Assert.Single(await portfolio.HealthAsync()).ReviewedOn);
    }

    [Fact]
    public async Task A_new_fact_rewrites_its_relationship_and_no_other()
    {
        await using var portfolio = await OpenPortfolio.OpenAsync();
        var one = await portfolio.AddAsync("Librería Modelo", Calm);
        await portfolio.AddAsync("Viveros Muestra", Calm);
        await portfolio.RefreshAsync();
        await portfolio.InsideAsync(async db =>
        {
            db.Add(new Fact(db.Workspace, one, FactKind.Incident, Given.Today, "Gritó por teléfono", 5, null, db.Now));
            return await db.SaveChangesAsync();
        });

        Assert.Equal(1, await portfolio.RefreshAsync());
        Assert.Equal("review", (await portfolio.HealthAsync()).Single(row => row.RelationshipId == one).Band);
    }

    [Fact]
    public async Task A_turned_week_is_read_once_even_when_many_look_at_once()
    {
        await using var portfolio = await OpenPortfolio.OpenAsync();
        await portfolio.AddAsync("Librería Modelo", Calm);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => RefreshIfOldAsync(portfolio)));
        Assert.Equal(Given.Today, Assert.Single(await portfolio.HealthAsync()).ReviewedOn);

        portfolio.On(Given.Today.AddDays(1));
        await RefreshIfOldAsync(portfolio);
        Assert.Equal(Given.Today, Assert.Single(await portfolio.HealthAsync()).ReviewedOn);

        portfolio.On(Given.Today.AddDays(7));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => RefreshIfOldAsync(portfolio)));
        Assert.Equal(Given.Today.AddDays(7), Assert.Single(await portfolio.HealthAsync()).ReviewedOn);
    }

    [Fact]
    public async Task Silence_counts_only_where_that_kind_of_evidence_was_brought_in()
    {
        await using var portfolio = await OpenPortfolio.OpenAsync();
        var quiet = await portfolio.AddAsync("Viveros Muestra", new Given().Mail(30, 10, 10).Evidence());
        await portfolio.AddAsync("Librería Modelo", new Given().Mail(30, 1, 5).Hours(30, 1, 5).Evidence());
        await portfolio.RefreshAsync();

        var row = (await portfolio.HealthAsync()).Single(row => row.RelationshipId == quiet);
        var load = HealthJson.Read(row.Reading)!.Measures.Load;
        Assert.Equal(0, load[^1].Messages);
        Assert.All(load, week => Assert.Null(week.Hours));
        Assert.Null(row.Minutes);
    }

    [Fact]
    public async Task Suppliers_stay_out_of_shares()
    {
        await using var portfolio = await OpenPortfolio.OpenAsync();
        await portfolio.AddAsync("Librería Modelo", Calm);
        var supplier = await portfolio.AddAsync("Imprenta Ejemplo", Calm, CounterpartKind.Supplier);
        await portfolio.RefreshAsync();

        var stored = await portfolio.HealthAsync();
        Assert.Null(stored.Single(row => row.RelationshipId == supplier).IncomeShare);
        Assert.Equal(10_000, stored.Single(row => row.RelationshipId != supplier).IncomeShare);
    }

    [Fact]
    public async Task A_relationship_is_found_by_its_name_its_project_and_its_people()
    {
        await using var portfolio = await OpenPortfolio.OpenAsync();
        var one = await portfolio.AddAsync("Cerámicas Ejemplo", Calm);
        await portfolio.InsideAsync(async db =>
        {
            db.Add(new Person(db.Workspace, one, "Clara Núñez", "clara@ceramicas.example"));
            return await db.SaveChangesAsync();
        });
        await portfolio.RefreshAsync();
        await portfolio.RefreshAsync();

        var entry = Assert.Single(await portfolio.InsideAsync(db => db.SearchEntries.ToListAsync()));
        Assert.Equal(Tone.SearchText.Analyze("Cerámicas Ejemplo Clara Núñez clara@ceramicas.example"), entry.Text);
    }

    private static Task RefreshIfOldAsync(OpenPortfolio portfolio) =>
        portfolio.UseAsync<PortfolioDesk, int>(async desk =>
        {
            await desk.RefreshIfOldAsync();
            return 0;
        });
}
