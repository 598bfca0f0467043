using System.Net;
using Colofon.Acceptance.Feedback;
using Colofon.Aftercare;
using Colofon.Decisions;
using Colofon.Offboardings;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Guests;

/// <summary>They ask in the portal; we answer in the case.</summary>
public sealed class QuestionsTests : IAsyncLifetime
{
    private OpenPortal open = null!;
    private Studio studio = null!;
    private Visitor me = null!;
    private Visitor them = null!;
    private string at = "";
    private string portal = "";

    public async ValueTask InitializeAsync() => (studio, me, them, at, portal) = open = await OpenPortal.OpenAsync();

    public ValueTask DisposeAsync() => open.DisposeAsync();

    [Fact]
    public async Task They_ask_and_read_what_we_answered_as_we_wrote_it()
    {
        Assert.Contains("Nadie ha preguntado nada", (await me.GetAsync(at + "/portal")).Text, StringComparison.Ordinal);
        Assert.Contains("Lo que se pregunte aquí", (await them.GetAsync(portal)).Text, StringComparison.Ordinal);

        var asked = await AskAsync("¿Quién guarda las fotos?");
        Assert.Contains("La pregunta ha llegado", asked.Text, StringComparison.Ordinal);
        Assert.Contains("Todavía sin respuesta", asked.Text, StringComparison.Ordinal);
        var answered = await AnswerAsync("Las guardamos nosotros hasta marzo.\nDespués, vosotros.");
        Assert.Contains("Contestado", answered.Text, StringComparison.Ordinal);

        var inside = await them.GetAsync(portal);
        Assert.Equal("Las guardamos nosotros hasta marzo.\nDespués, vosotros.", inside.Page.QuerySelector("#questions blockquote .said")!.TextContent);
        Assert.Contains("Inés", inside.Page.QuerySelector("#questions blockquote")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task I_am_told_on_the_first_page_that_somebody_waits_in_a_portal()
    {
        Assert.DoesNotContain("En el portal", (await me.GetAsync("/")).Text, StringComparison.Ordinal);

        await AskAsync("¿Quién guarda las fotos?");
        await them.LeaveAsync(portal, [1, 2, 3]);
        var told = await me.GetAsync("/");
        Assert.Contains("1 pregunta sin responder.", told.Text, StringComparison.Ordinal);
        Assert.Contains("1 archivo nuevo en los últimos siete días.", told.Text, StringComparison.Ordinal);
        Assert.EndsWith("/portal#asked", told.Link("/portal#"), StringComparison.Ordinal);

        await AnswerAsync("Nosotros, hasta marzo.");
        Assert.DoesNotContain("sin responder", (await me.GetAsync("/")).Text, StringComparison.Ordinal);
        studio.Clock.Pass(TimeSpan.FromDays(8));
        await me.SignInAsync(Studio.OwnerEmail);
        Assert.DoesNotContain("En el portal", (await me.GetAsync("/")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task P6_An_answer_that_tells_what_is_reserved_does_not_leave_and_stays_on_my_page()
    {
        await studio.LookAsync(async db =>
        {
            db.Add(new ReservedReason(await db.Offboardings.SingleAsync(), "Grita al equipo en las reuniones", null, db.Now));
            return await db.SaveChangesAsync();
        });
        await AskAsync("¿Por qué?");

        var held = await AnswerAsync("Porque grita al equipo en las reuniones");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, held.Status);
        Assert.Equal("Porque grita al equipo en las reuniones", held.Page.QuerySelector("textarea[name=answer]")!.TextContent);
        Assert.Equal(0, await studio.LookAsync(db => db.QuestionAnswers.CountAsync()));
        Assert.DoesNotContain("Porque", (await them.GetAsync(portal)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task F4_Asked_twice_is_asked_once_and_the_first_answer_stands()
    {
        await AskAsync("¿Y las claves?");
        await AskAsync("¿Y las claves?");
        var shown = await me.GetAsync(at + "/portal");
        await me.SubmitAsync(shown, at + "/portal/answers", ("answer", "Van mañana."), ("once", null));

        var late = await me.SubmitAsync(shown, at + "/portal/answers", ("answer", "Van hoy."), ("once", null));

        Assert.Equal(1, await studio.LookAsync(db => db.GuestQuestions.CountAsync()));
        Assert.Equal("Van mañana.", await studio.LookAsync(db => db.QuestionAnswers.Select(row => row.Text).SingleAsync()));
        Assert.Contains("Alguien ha contestado ya", late.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task F1_An_empty_question_and_one_too_long_are_refused_with_the_words_kept()
    {
        var (empty, much) = (await AskAsync(" "), await AskAsync(new string('a', 2001)));

        Assert.Contains("Falta la pregunta", empty.Text, StringComparison.Ordinal);
        Assert.Equal(2001, much.Page.QuerySelector("#note-question")!.TextContent.Length);
        Assert.Equal(0, await studio.LookAsync(db => db.GuestQuestions.CountAsync()));
    }

    [Fact]
    public async Task A_closed_case_takes_no_more_questions_and_says_so_kindly()
    {
        await AskAsync("¿Quién guarda las fotos?");
        var open = await them.GetAsync(portal);
        await studio.TurnAsync(await studio.LookAsync(db => db.Offboardings.Select(row => row.Id).SingleAsync()), Stage.Closed, Door.Open);

        var late = await them.SubmitAsync(open, portal + "/questions", ("note", "Una más"));

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("«Una más»", late.Text, StringComparison.Ordinal);
        Assert.Contains("aquí ya no se contesta", late.Text, StringComparison.Ordinal);
        Assert.Contains("Quedó sin respuesta", (await them.GetAsync(portal)).Text, StringComparison.Ordinal);
        Assert.Equal(1, await studio.LookAsync(db => db.GuestQuestions.CountAsync()));
        Assert.Null((await me.GetAsync(at + "/portal")).Page.QuerySelector("textarea[name=answer]"));
    }

    [Fact]
    public async Task Nobody_else_who_is_invited_reads_what_somebody_asked()
    {
        await AskAsync("¿Quién guarda las fotos?");
        await me.InviteAsync(at, "portal-mail", ("name", "Otra Persona"), ("email", "otra@ceramicas.example"));
        var theirs = await studio.PortalAsync();
        using var other = studio.Visitor();

        Assert.DoesNotContain("las fotos", (await other.ComeInAsync(studio, theirs, "otra@ceramicas.example")).Text, StringComparison.Ordinal);
    }

    private async Task<Answer> AskAsync(string text) => await them.SubmitAsync(await them.GetAsync(portal), portal + "/questions", ("note", text));

    private async Task<Answer> AnswerAsync(string text) => await me.SubmitAsync(await me.GetAsync(at + "/portal"), at + "/portal/answers", ("answer", text));
}
