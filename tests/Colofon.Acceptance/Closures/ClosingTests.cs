using System.Net;
using Colofon.Acceptance.Offboardings;
using Colofon.Closures;
using Colofon.Language;
using Colofon.Offboardings;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Closures;

public sealed class ClosingTests
{
    [Theory]
    [InlineData("es", "Saldo a nuestro favor: 551,45")]
    [InlineData("en", "Balance in our favour: 551.45")]
    public async Task I_can_settle_what_is_owed_and_hand_the_statement_over(string language, string total)
    {
        var (studio, me) = await Studio.OpenAsync(language);
        await using var closing = studio;
        var at = await studio.SayAsync(me);

        var page = await me.SubmitAsync(await me.GetAsync(at + "/closure"), at + "/settlement", ("kind", "FinalInvoice"), ("label", "2026-031"), ("amount", "600,00"));
        page = await me.SubmitAsync(page, at + "/settlement", ("kind", "CreditNote"), ("label", "2026-030"), ("amount", "110"));
        page = await me.SubmitAsync(page, at + "/settlement/interest", ("interestLabel", "2026-014"), ("principal", "1000"), ("dueOn", "2026-05-31"), ("paidOn", "2026-08-15"), ("compensation", "true"));
        Assert.Contains(total, page.Text);
        page = await me.SubmitAsync(page, at + "/settlement/agree", ("how", "Su correo de hoy"));
        page = await me.SubmitAsync(page, at + "/settlement/out");
        var paper = await me.GetAsync(page.Link("settlement.pdf?"));

        Assert.Equal(HttpStatusCode.OK, paper.Status);
        Assert.StartsWith("%PDF-", System.Text.Encoding.ASCII.GetString(paper.Bytes, 0, 5));
        Assert.Equal(1, await studio.LookAsync(db => db.SettlementAgreements.CountAsync()));
    }

    [Fact]
    public async Task I_am_told_which_half_year_is_missing_and_what_I_typed_stays()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = await studio.SayAsync(me);

        var page = await me.SubmitAsync(await me.GetAsync(at + "/closure"), at + "/settlement/interest", ("interestLabel", "2026-040"), ("principal", "1000"), ("dueOn", "2026-12-31"), ("paidOn", "2027-02-01"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("2027-H1", page.Text);
        Assert.Equal("1000", page.Page.QuerySelector("#principal")!.GetAttribute("value"));
    }

    [Fact]
    public async Task I_can_note_what_happens_to_data_and_certify_that_it_was_done()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = await studio.SayAsync(me);

        var page = await me.SubmitAsync(await me.GetAsync(at + "/closure"), at + "/data", ("what", "La lista de clientes"), ("fate", "Erase"), ("until", "2027-02-28"), ("saidBy", "Clara Muestra"));
        Assert.Contains("La lista de clientes: se borran antes del 28 de febrero de 2027. Lo pidió Clara Muestra.", page.Text);
        page = await me.SubmitAsync(page, page.Page.QuerySelectorAll("form").Select(form => form.GetAttribute("action")!).First(action => action.EndsWith("/done", StringComparison.Ordinal)), ("method", "borrado seguro"));
        page = await me.SubmitAsync(page, page.Page.QuerySelectorAll("form").Select(form => form.GetAttribute("action")!).First(action => action.EndsWith("/certificate", StringComparison.Ordinal)));

        Assert.Equal(HttpStatusCode.OK, (await me.GetAsync(page.Link("certificate.pdf?"))).Status);
    }

    [Fact]
    public async Task A_case_closes_when_accounts_are_agreed_nothing_is_disputed_and_both_have_signed()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = await studio.SayAsync(me);
        await me.SubmitAsync(await me.GetAsync(at), at + "/stage");
        await me.SubmitAsync(await me.GetAsync(at + "/closure"), at + "/disputes", ("about", "La factura de octubre"));
        await studio.EndFormallyAsync(me, at);
        studio.Clock.Pass(TimeSpan.FromDays(80));
        await me.SignInAsync(Studio.OwnerEmail);

        Assert.Contains(Gates.For((await FileAsync(studio)).Facts(), Stage.Closed, studio.Clock.GetUtcNow()), one => one is { Code: RequirementCodes.NoDispute, Holds: false });
        var page = await me.GetAsync(at + "/closure");
        await me.SubmitAsync(page, page.Page.QuerySelectorAll("form").Select(form => form.GetAttribute("action")!).First(action => action.EndsWith("/settle", StringComparison.Ordinal)), ("outcome", "Partimos la diferencia"));
        var facts = (await FileAsync(studio)).Facts();

        Assert.Equal((true, true, false), (facts.IsSettled, facts.IsActSigned, facts.HasOpenDispute));
        Assert.DoesNotContain(Gates.For(facts, Stage.Closed, studio.Clock.GetUtcNow()), one => !one.Holds && one.Code is RequirementCodes.Settled or RequirementCodes.NoDispute or RequirementCodes.ActSigned);
    }

    [Fact]
    public async Task When_they_never_answer_I_can_leave_it_in_writing_and_go_on()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = await studio.SayAsync(me);
        await me.SubmitAsync(await me.GetAsync(at), at + "/stage");
        await me.FreezeAsync(at);
        await me.SignAsync(at);

        await me.PostAsync(at + "/waive", [.. (await me.GetAsync(at)).Page.QuerySelectorAll("input[name=__RequestVerificationToken]").Take(1).Select(token => ("__RequestVerificationToken", token.GetAttribute("value"))), ("code", "act-signed"), ("waiveWhy", "Tres correos sin respuesta desde el día 2.")]);

        var asked = Gates.For((await FileAsync(studio)).Facts(), Stage.Closed, studio.Clock.GetUtcNow()).Single(one => one.Code == RequirementCodes.ActSigned);
        Assert.Equal((false, true), (asked.IsMet, asked.IsWaived));
    }

    [Fact]
    public async Task The_act_says_what_the_case_knows_and_nothing_reserved_can_be_frozen()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = await studio.SayAsync(me);
        var page = await me.SubmitAsync(await me.GetAsync(at + "/act"), at + "/act/start");
        var body = page.Page.QuerySelector("#body")!.TextContent;
        Assert.Contains("La colaboración termina el 29 de enero de 2027.", body);
        Assert.Contains("Estudio Ejemplo", body);

        page = await me.SubmitAsync(page, at + "/act", ("body", body + "\n\nLo dejamos porque ya no nos resulta rentable."));
        page = await me.SubmitAsync(page, at + "/act/freeze");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("reservado", page.Text);
        Assert.Equal(0, await studio.LookAsync(db => db.FrozenActs.CountAsync()));
    }

    [Fact]
    public async Task F5_Two_who_write_the_act_at_once_are_told_and_nothing_is_lost()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = await studio.SayAsync(me);
        var first = await me.SubmitAsync(await me.GetAsync(at + "/act"), at + "/act/start");
        var second = await me.GetAsync(at + "/act");
        await me.SubmitAsync(first, at + "/act", ("body", "1. Uno\n\nEl primero."));

        var page = await me.SubmitAsync(second, at + "/act", ("body", "1. Dos\n\nEl segundo."));

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Contains("El primero.", page.Text);
        Assert.Contains("El segundo.", page.Page.QuerySelector("#body")!.TextContent);
    }

    [Fact]
    public async Task F13_I_sign_only_what_was_on_my_screen()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = await studio.SayAsync(me);
        var shown = await me.FreezeAsync(at);
        await me.SubmitAsync(shown, at + "/act/freeze");

        var page = await me.SubmitAsync(shown, at + "/act/sign", ("read", "true"));

        Assert.Contains("El documento cambió mientras lo leías", page.Text);
        Assert.Equal(0, await studio.LookAsync(db => db.ActSignatures.CountAsync()));
    }

    [Fact]
    public async Task What_was_signed_in_a_case_that_was_then_withdrawn_is_no_longer_sealed()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = await studio.SayAsync(me);
        await studio.EndFormallyAsync(me, at);
        // As if the guard had held the sealed act back when the second of them signed.
        await studio.LookAsync(db => db.FrozenActs.ExecuteUpdateAsync(row => row.SetProperty(one => one.SealedAs, (Colofon.Mail.OutboundId?)null)));
        var before = await studio.LookAsync(db => db.ReleasedCopies.CountAsync());
        Assert.Contains(at + "/act/seal", (await me.GetAsync(at + "/act")).Html);
        await studio.LookAsync(async db =>
        {
            db.Add((await db.Offboardings.SingleAsync()).Move(Stage.Withdrawn, null, null, db.Now));
            return await db.SaveChangesAsync();
        });

        var id = (await FileAsync(studio)).Id;
        var outcome = await studio.UseAsync<SealDesk, Colofon.Mail.ReleaseOutcome?>(desk => desk.SealAsync(id, Speech.Es));

        Assert.Null(outcome);
        Assert.Equal(before, await studio.LookAsync(db => db.ReleasedCopies.CountAsync()));
        Assert.DoesNotContain("/act/seal", (await me.GetAsync(at + "/act")).Html);
    }

    private static Task<CaseFile> FileAsync(Studio studio) =>
        studio.UseAsync<CaseFiles, CaseFile>(async files => (await files.FindAsync(await studio.LookAsync(db => db.Offboardings.Select(row => row.Id).SingleAsync())))!);
}
