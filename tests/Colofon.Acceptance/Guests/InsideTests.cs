using System.Net;
using Colofon.Acceptance.Offboardings;
using Colofon.Closures;
using Colofon.Handovers;
using Colofon.Language;
using Colofon.Mail;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Guests;

/// <summary>What they find inside, and what they can do there.</summary>
public sealed class InsideTests : IAsyncLifetime
{
    private Studio studio = null!;
    private Visitor me = null!;
    private Visitor them = null!;
    private string at = "";
    private string portal = "";

    public async ValueTask InitializeAsync()
    {
        (studio, me) = await Studio.OpenAsync();
        them = studio.Visitor();
        (at, portal) = await studio.HostAsync(me);
    }

    public async ValueTask DisposeAsync()
    {
        them.Dispose();
        me.Dispose();
        await studio.DisposeAsync();
    }

    [Fact]
    public async Task Where_there_is_nothing_yet_I_am_told_so()
    {
        var inside = await them.ComeInAsync(studio, portal);

        Assert.Contains("No hay ninguna tarea por ahora", inside.Text, StringComparison.Ordinal);
        Assert.Contains("Todavía no hay ninguna entrega", inside.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task They_see_their_tasks_and_none_of_ours_and_mark_one_as_done_with_a_note()
    {
        var task = await studio.PlanAsync();
        var inside = await them.ComeInAsync(studio, portal);
        Assert.Contains("Cambiar las contraseñas", inside.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Tarea del equipo", inside.Text, StringComparison.Ordinal);
        Assert.Contains("La lleva quien sigue con el trabajo", inside.Text, StringComparison.Ordinal);

        var done = await them.SubmitAsync(inside, $"{portal}/tasks/{task}", ("note", "Hecho ayer por la tarde."));

        Assert.Contains("La tarea queda hecha", done.Text, StringComparison.Ordinal);
        Assert.Contains("«Hecho ayer por la tarde.»", done.Text, StringComparison.Ordinal);
        Assert.Equal("Clara Muestra", await studio.LookAsync(db => db.PlanTasks.Where(row => row.DoneAt != null).Select(row => row.DoneByName).SingleAsync()));
    }

    [Fact]
    public async Task F4_Marking_twice_has_one_effect_and_the_note_is_kept_on_the_page()
    {
        var task = await studio.PlanAsync();
        var inside = await them.ComeInAsync(studio, portal);
        await them.SubmitAsync(inside, $"{portal}/tasks/{task}", ("note", "Primera"));

        var again = await them.SubmitAsync(inside, $"{portal}/tasks/{task}", ("note", "Segunda"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Equal("Primera", await studio.LookAsync(db => db.PlanTasks.Where(row => row.DoneAt != null).Select(row => row.SharedNote).SingleAsync()));
    }

    [Fact]
    public async Task They_return_a_deliverable_with_a_note_and_then_accept_it()
    {
        var one = await studio.DeliverAsync();
        var inside = await them.ComeInAsync(studio, portal);
        var action = $"{portal}/deliverables/{one}";

        var silent = await them.SubmitAsync(inside, action, ("answer", "return"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.Status);
        Assert.Contains("Con una frase basta", silent.Text, StringComparison.Ordinal);
        var returned = await them.SubmitAsync(inside, action, ("answer", "return"), ("note", "Falta el logotipo."));
        Assert.Contains("«Falta el logotipo.»", returned.Text, StringComparison.Ordinal);
        await studio.LookAsync(async db =>
        {
            var row = await db.Deliverables.SingleAsync();
            db.Add(row.Go(DeliverableState.Delivered, "Añadido el logotipo", null, null, null, db.Now));
            return await db.SaveChangesAsync();
        });
        var accepted = await them.SubmitAsync(await them.GetAsync(portal), action, ("answer", "accept"));

        Assert.Contains("Conforme", accepted.Text, StringComparison.Ordinal);
        Assert.Equal(DeliverableState.Accepted, await studio.LookAsync(db => db.Deliverables.Select(row => row.State).SingleAsync()));
    }

    [Fact]
    public async Task Whoever_goes_on_with_the_work_sees_what_is_theirs_and_nothing_of_what_was_agreed()
    {
        var task = await studio.PlanAsync();
        var one = await studio.DeliverAsync();
        await me.InviteAsync(at, "portal-mail", ("name", "Sol Relevo"), ("email", "sol@relevo.example"), ("side", "Successor"));
        var theirs = await studio.PortalAsync();
        using var sol = studio.Visitor();

        var inside = await sol.ComeInAsync(studio, theirs, "sol@relevo.example");

        Assert.Contains("Recoger los accesos", inside.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Cambiar las contraseñas", inside.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("29 de enero", inside.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Manual de la tienda", inside.Text, StringComparison.Ordinal);
        var token = inside.Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value");
        Assert.Equal(HttpStatusCode.NotFound, (await sol.PostAsync($"{theirs}/tasks/{task}", ("__RequestVerificationToken", token))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await sol.PostAsync($"{theirs}/deliverables/{one}", ("__RequestVerificationToken", token), ("answer", "accept"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await sol.GetAsync($"{theirs}/act")).Status);
        var letter = await studio.LookAsync(db => db.ReleasedCopies.Where(row => row.Way == "letter-pdf").Select(row => row.PublicId).FirstAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await sol.GetAsync($"{theirs}/letters/{letter}")).Status);
    }

    [Fact]
    public async Task F3_When_my_time_ran_out_while_I_wrote_my_words_are_shown_to_be_copied()
    {
        var task = await studio.PlanAsync();
        var inside = await them.ComeInAsync(studio, portal);
        studio.Clock.Pass(TimeSpan.FromHours(1));

        var late = await them.SubmitAsync(inside, $"{portal}/tasks/{task}", ("note", "Todo esto lo he escrito con calma."));

        Assert.Equal(HttpStatusCode.Unauthorized, late.Status);
        Assert.Equal("Todo esto lo he escrito con calma.", late.Page.QuerySelector("#kept")!.TextContent);
        Assert.Equal(0, await studio.LookAsync(db => db.PlanTasks.CountAsync(row => row.DoneAt != null)));
    }

    [Fact]
    public async Task F13_They_read_the_act_and_sign_what_they_read_and_nothing_else()
    {
        var act = await studio.OfferActAsync("El primer texto");
        await them.ComeInAsync(studio, portal);
        var shown = await them.GetAsync(portal + "/act");
        Assert.Contains("El primer texto", shown.Text, StringComparison.Ordinal);
        var unread = await them.SubmitAsync(shown, $"{portal}/act/{act}");
        Assert.Contains("hay que marcar antes", unread.Text, StringComparison.Ordinal);

        var changed = await them.SubmitAsync(shown, $"{portal}/act/{act}", ("agree", "yes"), ("hash", new string('0', 64)));
        Assert.Equal(HttpStatusCode.Conflict, changed.Status);
        Assert.Contains("El texto ha cambiado", changed.Text, StringComparison.Ordinal);
        Assert.Equal(0, await studio.LookAsync(db => db.ActSignatures.CountAsync()));

        var signed = await them.SubmitAsync(shown, $"{portal}/act/{act}", ("agree", "yes"));
        Assert.Contains("Firmada", signed.Text, StringComparison.Ordinal);
        var signature = await studio.LookAsync(db => db.ActSignatures.SingleAsync());
        Assert.Equal((ActSide.Them, SigningMeans.Portal, "Clara Muestra"), (signature.Side, signature.Means, signature.Name));
    }

    [Fact]
    public async Task F14_Two_presses_at_once_are_one_signature_and_a_withdrawn_act_is_not_there()
    {
        var act = await studio.OfferActAsync("El texto");
        await them.ComeInAsync(studio, portal);
        var shown = await them.GetAsync(portal + "/act");

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => them.SubmitAsync(shown, $"{portal}/act/{act}", ("agree", "yes"))));
        Assert.Equal(1, await studio.LookAsync(db => db.ActSignatures.CountAsync()));
        await studio.LookAsync(async db =>
        {
            (await db.FrozenActs.SingleAsync()).Withdraw(null, db.Now);
            return await db.SaveChangesAsync();
        });

        Assert.Equal(HttpStatusCode.NotFound, (await them.GetAsync(portal + "/act")).Status);
    }

    [Fact]
    public async Task F1_F2_What_they_write_is_inert_and_too_much_is_refused_with_their_words_kept()
    {
        var task = await studio.PlanAsync();
        var inside = await them.ComeInAsync(studio, portal);

        var much = await them.SubmitAsync(inside, $"{portal}/tasks/{task}", ("note", new string('a', 2001)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, much.Status);
        Assert.Equal(2001, much.Page.QuerySelector("textarea")!.TextContent.Length);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await them.SubmitAsync(inside, $"{portal}/tasks/{task}", ("note", "a\u202Eb"))).Status);
        var script = await them.SubmitAsync(inside, $"{portal}/tasks/{task}", ("note", "<script>alert(1)</script>"));

        Assert.Empty(script.Page.QuerySelectorAll("script"));
        Assert.Contains("«<script>alert(1)</script>»", script.Text, StringComparison.Ordinal);
    }
}
