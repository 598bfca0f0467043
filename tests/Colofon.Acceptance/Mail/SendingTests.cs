using System.Net;
using Colofon.Acceptance.Offboardings;
using Colofon.Mail.Outbox;
using Colofon.Offboardings;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Mail;

public sealed class SendingTests : IAsyncLifetime
{
    private readonly MailSink sink = MailSink.Open();
    private Studio studio = null!;
    private Visitor me = null!;
    private string at = "";

    public async ValueTask InitializeAsync()
    {
        (studio, me) = await Studio.OpenAsync();
        at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));
        await me.PrepareAsync(at);
        await studio.RestAsync(me);
    }

    public async ValueTask DisposeAsync()
    {
        await studio.DisposeAsync();
        await sink.DisposeAsync();
    }

    [Fact]
    public async Task I_see_it_as_it_will_leave_confirm_it_and_it_leaves_after_ten_minutes()
    {
        await studio.SetUpMailAsync(sink);

        var shown = await me.ReleaseAsync(at, "letter-mail");
        Assert.Contains("Inés <ines@estudio.example>", shown.Text);
        Assert.Contains("Clara Muestra <clara@ceramicas.example>", shown.Text);
        Assert.Contains("Le escribo", shown.Text);
        Assert.Contains(".pdf (", shown.Text);
        Assert.Equal(0, await studio.LookAsync(db => db.Dispatches.CountAsync()));

        var held = await me.SubmitAsync(shown, shown.Path);
        Assert.Contains("Saldrá dentro de diez minutos", held.Text);
        Assert.Contains("26 nov, 10:10", held.Text);
        Assert.Empty(sink.Mails);

        studio.Clock.Pass(TimeSpan.FromMinutes(10));
        var mail = await sink.TakeAsync();
        await studio.UntilAsync(DispatchState.Sent);
        Assert.Equal(await studio.LookAsync(db => db.ReleasedCopies.Select(row => row.Bytes).SingleAsync()), mail.Bytes);
        Assert.Null(mail.Header("X-Unsent"));

        var after = await me.GetAsync(at);
        Assert.Contains("Inés envió la carta por correo a clara@ceramicas.example", after.Text);
        Assert.Equal(Stage.Announced, await studio.LookAsync(db => db.Offboardings.Select(row => row.Stage).SingleAsync()));
        Assert.Contains("250 2.0.0 Ok: queued as 4A2B1C", (await me.GetAsync(at + "/out")).Text);
    }

    [Fact]
    public async Task I_can_undo_it_from_another_browser_after_a_restart()
    {
        await studio.SetUpMailAsync(sink);
        var shown = await me.ReleaseAsync(at, "letter-mail");
        await me.SubmitAsync(shown, shown.Path);

        await using (var restarted = await studio.AgainAsync())
        {
            using var other = restarted.Visitor();
            await other.SignInAsync(Studio.OwnerEmail);
            var page = await other.GetAsync(at);
            var undone = await other.SubmitAsync(page, UndoOf(page));
            Assert.Contains("No se ha enviado nada", undone.Text);
        }
        studio.Clock.Pass(TimeSpan.FromMinutes(11));

        Assert.Equal(DispatchState.Undone, (await studio.UntilAsync(DispatchState.Undone)).State);
        Assert.Empty(sink.Mails);
        Assert.Equal(Stage.Prepared, await studio.LookAsync(db => db.Offboardings.Select(row => row.Stage).SingleAsync()));
    }

    [Fact]
    public async Task F4_Confirming_many_times_sends_one()
    {
        await studio.SetUpMailAsync(sink);
        var shown = await me.ReleaseAsync(at, "letter-mail");
        var again = await me.GetAsync(shown.Path);

        var answers = await Task.WhenAll(new[] { shown, shown, again, again }.Select(page => me.SubmitAsync(page, page.Path)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.Equal(1, await studio.LookAsync(db => db.Dispatches.CountAsync()));
    }

    [Fact]
    public async Task When_nobody_knows_whether_it_left_I_am_asked_on_the_case_and_on_today()
    {
        sink.Next(SinkFault.DropAfterData);
        await studio.SetUpMailAsync(sink);
        var shown = await me.ReleaseAsync(at, "letter-mail");
        await me.SubmitAsync(shown, shown.Path);
        studio.Clock.Pass(TimeSpan.FromMinutes(10));
        await studio.UntilAsync(DispatchState.Unknown);

        Assert.Contains("No sé si ha salido la carta por correo", (await me.GetAsync("/")).Text);
        var page = await me.GetAsync(at + "/out");
        Assert.Contains("El servidor recibió el mensaje entero y no dijo qué hizo con él", page.Text);
        var arrived = await me.SubmitAsync(page, Verb(page, "arrived"));

        Assert.Contains("Anotado: llegó", arrived.Text);
        Assert.Equal(Stage.Announced, await studio.LookAsync(db => db.Offboardings.Select(row => row.Stage).SingleAsync()));
        Assert.DoesNotContain("No sé si ha salido", (await me.GetAsync("/")).Text);
        Assert.Single(sink.Mails);
    }

    [Fact]
    public async Task When_the_server_says_no_I_read_why_and_can_send_it_again()
    {
        sink.Next(SinkFault.NoSuchPerson);
        await studio.SetUpMailAsync(sink);
        var shown = await me.ReleaseAsync(at, "letter-mail");
        await me.SubmitAsync(shown, shown.Path);
        studio.Clock.Pass(TimeSpan.FromMinutes(10));
        await studio.UntilAsync(DispatchState.Failed);

        var page = await me.GetAsync(at + "/out");
        Assert.Contains("no puede entregar nada a esa dirección", page.Text);
        Assert.Contains("550 5.1.1 Nobody 5.1.1 of that name", page.Text);
        await me.SubmitAsync(page, Verb(page, "again"));

        Assert.Equal((await studio.UntilAsync(DispatchState.Sent)).MessageId, (await sink.TakeAsync()).Header("Message-ID"));
    }

    [Fact]
    public async Task Without_a_server_the_page_says_so_and_the_thread_goes_on()
    {
        var page = await me.GetAsync(at + "/out");
        Assert.Contains("hace falta un servidor de correo", page.Text);
        Assert.Null(page.Page.QuerySelector("button[value=letter-mail]"));

        var released = await me.ReleaseAsync(at, "letter-eml");
        var delivered = await me.SubmitAsync(released, at + "/delivery", ("means", "own-email"), ("on", "2026-11-26"));

        Assert.Equal(Stage.Announced, await studio.LookAsync(db => db.Offboardings.Select(row => row.Stage).SingleAsync()));
        Assert.Equal(HttpStatusCode.OK, delivered.Status);
    }

    [Fact]
    public async Task F13_What_is_sent_is_what_was_shown_and_not_what_was_written_since()
    {
        await studio.SetUpMailAsync(sink);
        var shown = await me.ReleaseAsync(at, "letter-mail");
        var letter = await me.GetAsync(at + "/letter");
        var text = ((AngleSharp.Html.Dom.IHtmlTextAreaElement)letter.Page.QuerySelector("textarea[name=body]")!).Value;
        studio.Clock.Pass(TimeSpan.FromMinutes(1));
        await me.SubmitAsync(letter, at + "/letter", ("body", text.Replace("Le escribo", "Le vuelvo a escribir", StringComparison.Ordinal)));

        var again = await me.GetAsync(shown.Path);
        Assert.Contains("La carta ha cambiado después", again.Text);
        await me.SubmitAsync(again, shown.Path);
        studio.Clock.Pass(TimeSpan.FromMinutes(10));

        Assert.DoesNotContain("vuelvo a escribir", (await sink.TakeAsync()).Text);
    }

    private static string UndoOf(Answer page) => Verb(page, "undo");

    private static string Verb(Answer page, string verb) => page.Page.QuerySelector($"form[action$='/{verb}']")!.GetAttribute("action")!;
}
