using Colofon.Closures;
using Colofon.Contracts;
using Colofon.Language;
using Colofon.Offboardings;
using Colofon.Relationships;

namespace Colofon.Core.Tests.Closures;

public sealed class SettlementTests
{
    private static readonly DateOnly Day = new(2026, 12, 3);

    [Fact]
    public async Task The_statement_adds_what_each_side_owes()
    {
        await using var made = await ActCase.MakeAsync();
        await AddAsync(made, SettlementKind.FinalInvoice, 1210.00m);
        await AddAsync(made, SettlementKind.CreditNote, 110.00m);
        await AddAsync(made, SettlementKind.UnusedHours, 300.50m);
        await AddAsync(made, SettlementKind.Prepayment, 200.00m);
        await AddAsync(made, SettlementKind.Waived, 99.50m);

        var settlement = (await made.FileAsync()).Settlement;

        Assert.Equal(500.00m, settlement.Total);
        Assert.Equal("Saldo a nuestro favor: 500,00\u00a0€", SettlementWords.Total(settlement, Texts.Of(Speech.Es)));
    }

    [Theory]
    [InlineData(CounterpartKind.Client, 10)]
    [InlineData(CounterpartKind.Supplier, -10)]
    [InlineData(CounterpartKind.Collaborator, -10)]
    public async Task An_invoice_is_owed_to_whoever_did_the_work(CounterpartKind other, int balance)
    {
        await using var made = await ActCase.MakeAsync();
        await AddAsync(made, SettlementKind.FinalInvoice, 10m);

        Assert.Equal(balance, (await made.FileAsync()).Settlement.Lines.Single().Balance(other));
    }

    [Fact]
    public async Task Interest_is_counted_and_kept_with_what_it_was_counted_from()
    {
        await using var made = await ActCase.MakeAsync();
        var question = new InterestQuestion(1000m, new DateOnly(2026, 5, 31), new DateOnly(2026, 8, 15));

        await made.WithAsync<SettlementDesk, InterestOutcome?>(desk => desk.AddInterestAsync(made.Id, "Factura de mayo", question, withCompensation: true));
        var settlement = (await made.FileAsync()).Settlement;

        Assert.Equal(61.45m, settlement.Total);
        Assert.Equal([SettlementKind.Interest, SettlementKind.Compensation], settlement.Lines.Select(line => line.Kind));
        Assert.Contains("1.000,00\u00a0€", SettlementWords.Basis(settlement.Lines[0], "EUR", Texts.Of(Speech.Es)));
    }

    [Fact]
    public async Task A_half_year_nobody_published_adds_nothing()
    {
        await using var made = await ActCase.MakeAsync();
        var question = new InterestQuestion(1000m, new DateOnly(2026, 12, 1), new DateOnly(2027, 1, 15));

        var outcome = await made.WithAsync<SettlementDesk, InterestOutcome?>(desk => desk.AddInterestAsync(made.Id, "Factura", question, withCompensation: true));

        Assert.Contains("2027-H1", Assert.IsType<InterestRefusal>(outcome).Why.In(Texts.Of(Speech.Es)));
        Assert.Empty((await made.FileAsync()).Settlement.Lines);
    }

    [Fact]
    public async Task An_agreement_is_about_what_stood_then_and_a_changed_line_leaves_it_behind()
    {
        await using var made = await ActCase.MakeAsync();
        await AddAsync(made, SettlementKind.FinalInvoice, 100m);
        Assert.True(await AgreeAsync(made));
        Assert.True((await made.FileAsync()).Facts().IsSettled);

        await AddAsync(made, SettlementKind.CreditNote, 10m);
        var settlement = (await made.FileAsync()).Settlement;

        Assert.Equal((false, true), (settlement.IsAgreed, settlement.WasAgreed));
        Assert.True(await AgreeAsync(made));
        Assert.True((await made.FileAsync()).Settlement.IsAgreed);
    }

    [Fact]
    public async Task Nobody_agrees_on_something_they_have_not_seen()
    {
        await using var made = await ActCase.MakeAsync();
        var seen = (await made.FileAsync()).Settlement.Fingerprint;
        await AddAsync(made, SettlementKind.FinalInvoice, 100m);

        Assert.False(await made.WithAsync<SettlementDesk, bool>(desk => desk.AgreeAsync(made.Id, seen, "Su correo", Day)));
    }

    [Fact]
    public async Task An_open_dispute_keeps_the_case_open_and_nobody_may_set_it_aside()
    {
        await using var made = await ActCase.MakeAsync();
        await made.WithAsync<SettlementDesk, bool>(desk => desk.DisputeAsync(made.Id, "La factura de octubre"));
        var file = await made.FileAsync();

        var asked = Gates.For(file.Facts(), Stage.Closed, file.Moment).Single(one => one.Code == RequirementCodes.NoDispute);
        Assert.Equal((false, false), (asked.Holds, asked.MayOverride));

        Assert.True(await made.WithAsync<SettlementDesk, bool>(desk => desk.SettleDisputeAsync(made.Id, file.Disputes.Single().Id, "Partimos la diferencia")));
        Assert.False((await made.FileAsync()).Facts().HasOpenDispute);
    }

    private static Task<bool> AddAsync(ActCase made, SettlementKind kind, decimal amount) =>
        made.WithAsync<SettlementDesk, bool>(desk => desk.AddAsync(made.Id, kind, "Diciembre", amount));

    private static async Task<bool> AgreeAsync(ActCase made)
    {
        var seen = (await made.FileAsync()).Settlement.Fingerprint;
        return await made.WithAsync<SettlementDesk, bool>(desk => desk.AgreeAsync(made.Id, seen, "Su correo del 3 de diciembre", Day));
    }
}
