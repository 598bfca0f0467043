using System.Net;
using Colofon.Acceptance.Feedback;
using Colofon.Acceptance.Offboardings;
using Colofon.Aftercare;
using Colofon.Imports;
using Colofon.Mail;
using Colofon.Offboardings;
using Colofon.Signals;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Acceptance.Aftercare;

public sealed class AfterTests
{
    [Fact]
    public async Task Closing_plans_what_follows_and_today_tells_me_when_it_is_due()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = await ClosedAsync(studio);
        Assert.DoesNotContain("Preguntar si queda algo pendiente", (await me.GetAsync("/")).Text);

        studio.Clock.Pass(TimeSpan.FromDays(16));
        await me.SignInAsync(Studio.OwnerEmail);
        var today = await me.GetAsync("/");
        Assert.Contains("Después del cierre", today.Text);
        Assert.Contains("Preguntar si queda algo pendiente", today.Text);
        var page = await me.GetAsync(at + "/after");
        var form = page.Page.QuerySelectorAll("#care form").First().GetAttribute("action")!;
        var done = await me.SubmitAsync(page, form, ("did", "yes"), ("careNote", "Nada pendiente"));

        Assert.Contains("Nada pendiente", done.Text);
        Assert.DoesNotContain("Preguntar si queda algo pendiente", (await me.GetAsync("/")).Text);
    }

    [Fact]
    public async Task After_no_contact_nothing_is_planned_but_our_own_looking_back()
    {
        var (studio, _) = await Studio.OpenAsync();
        await using var closing = studio;

        await ClosedAsync(studio, Door.NoContact);

        Assert.Equal([CareKind.Review], await studio.LookAsync(db => db.CareTasks.Select(row => row.Kind).ToListAsync()));
    }

    [Fact]
    public async Task Three_months_later_I_am_asked_whether_it_was_right()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = await ClosedAsync(studio, Door.NoContact);
        studio.Clock.Pass(TimeSpan.FromDays(100));
        await me.SignInAsync(Studio.OwnerEmail);
        Assert.Contains("Mirar si fue acertado terminar", (await me.GetAsync("/")).Text);

        var said = await me.SubmitAsync(await me.GetAsync(at + "/after"), at + "/review", ("right", "Yes"), ("rightNote", "Dormimos mejor"));
        said = await me.SubmitAsync(said, at + "/terms", ("return", "WithTerms"), ("terms", "Con anticipo"));

        Assert.Contains("Dormimos mejor", said.Text);
        Assert.Contains("Con condiciones: Con anticipo", said.Text);
        Assert.DoesNotContain("Mirar si fue acertado terminar", (await me.GetAsync("/")).Text);
    }

    [Fact]
    public async Task What_an_end_taught_is_kept_and_shown_with_the_relationship()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var relationship = await studio.MeetAsync();
        var at = await studio.EndAsync(relationship);

        var page = await me.SubmitAsync(await me.GetAsync(at + "/after"), at + "/retrospective", ("well", "Avisar con tiempo"), ("missed", "Los cambios del verano"));
        page = await me.SubmitAsync(page, at + "/lessons", ("lesson", "Pedir anticipo desde el primer encargo"), ("owner", "Inés"), ("due", "2026-12-15"));
        Assert.Contains("Avisar con tiempo", page.Html);
        Assert.Contains("Pedir anticipo", (await me.GetAsync($"/relationships/{relationship}")).Text);
        var learned = await me.SubmitAsync(page, page.Page.QuerySelector("form[action$=learned]")!.GetAttribute("action")!);

        Assert.Contains("aprendida el", learned.Text);
    }

    [Fact]
    public async Task Who_writes_after_the_limit_is_noted_once_and_nothing_is_sent()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        await studio.SetUpMailAsync();
        var relationship = await studio.MeetAsync();
        var at = await studio.EndAsync(relationship, Door.NoContact);
        var import = await WroteAsync(studio, relationship, ["2026-11-19T10:00:00Z", "2026-11-21T10:00:00Z", "2026-11-22T10:00:00Z"]);

        await NoteAsync(studio, import);
        await NoteAsync(studio, import);

        Assert.Equal(2, await studio.LookAsync(db => db.BoundaryBreaches.CountAsync()));
        Assert.Equal((0, 0), await studio.LookAsync(async db => (await db.Dispatches.CountAsync(), await db.ReleasedCopies.CountAsync())));
        Assert.Contains("Han escrito 2 veces desde entonces", (await me.GetAsync(at + "/after")).Text);
        Assert.Contains("después del límite", (await me.GetAsync(at)).Text);
    }

    [Fact]
    public async Task Who_writes_the_word_is_not_written_to_again()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        await studio.SetUpMailAsync();
        var relationship = await studio.MeetAsync();
        var at = await studio.EndAsync(relationship);
        await NoteAsync(studio, await WroteAsync(studio, relationship, ["2026-11-22T10:00:00Z"], subject: "Re: BAJA"));

        var refused = await me.AskAsync(at, "survey-mail");
        var saved = await me.AskAsync(at);

        Assert.Contains("Pidieron no recibir más mensajes", refused.Text);
        Assert.Contains("Pidieron no recibir más mensajes", saved.Text);
        Assert.Equal((0, 0), await studio.LookAsync(async db => (await db.Dispatches.CountAsync(), await db.Surveys.CountAsync())));
    }

    [Fact]
    public async Task By_the_link_they_can_say_that_they_want_no_more_messages_at_all()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = await ClosedAsync(studio);
        await me.AskAsync(at);
        using var clara = studio.Visitor();
        var link = await studio.LinkAsync();

        var stopped = await clara.SubmitAsync(await clara.GetAsync(link), link + "/stop");

        Assert.Contains("No habrá más mensajes", stopped.Text);
        Assert.Contains("clara@ceramicas.example", (await me.GetAsync("/settings/suppression")).Text);
        Assert.Equal(0, await studio.LookAsync(db => db.CareTasks.CountAsync(task => task.Kind != CareKind.Review && !db.CareOutcomes.Any(outcome => outcome.TaskId == task.Id))));
    }

    [Theory]
    [InlineData("clara@ceramicas.example")]
    [InlineData("@CERAMICAS.example")]
    public async Task I_can_put_an_address_or_a_whole_company_on_the_list_and_take_it_off(string address)
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        await studio.SetUpMailAsync();
        var at = await studio.EndAsync(await studio.MeetAsync());

        var listed = await me.SubmitAsync(await me.GetAsync("/settings/suppression"), "/settings/suppression", ("address", address), ("suppressionWhy", "Lo pidió por teléfono"));
        Assert.Contains("Pidieron no recibir más mensajes", (await me.AskAsync(at, "survey-mail")).Text);
        await me.SubmitAsync(listed, listed.Page.QuerySelector("form[action$=lift]")!.GetAttribute("action")!);

        Assert.Contains("está en camino", (await me.AskAsync(at, "survey-mail")).Text);
    }

    [Fact]
    public async Task What_cannot_be_read_as_an_address_is_said_and_kept()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;

        var page = await me.SubmitAsync(await me.GetAsync("/settings/suppression"), "/settings/suppression", ("address", "clara"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("Escribe una dirección entera", page.Text);
    }

    [Fact]
    public async Task S9_What_was_allowed_when_it_was_confirmed_is_asked_again_when_its_time_comes()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        await studio.SetUpMailAsync();
        var at = await studio.EndAsync(await studio.MeetAsync());
        await me.AskAsync(at, "survey-mail");
        await me.SubmitAsync(await me.GetAsync("/settings/suppression"), "/settings/suppression", ("address", "clara@ceramicas.example"));

        var refusal = await studio.LookAsync(async db => await db.Dispatches.Select(row => row.OffboardingId).SingleAsync());
        var answer = await studio.UseAsync<CaseFiles, string?>(async files =>
            await new SendingRules(new SuppressionList(await DbAsync(studio))).MaySendAsync((await files.FindAsync(refusal))!, WaysOut.SurveyMail, "clara@ceramicas.example"));

        Assert.Equal("suppressed", answer);
    }

    /// <summary>Closed through the desk, as the last move is made.</summary>
    private static async Task<string> ClosedAsync(Studio studio, Door door = Door.Open)
    {
        var at = await studio.EndAsync(await studio.MeetAsync(), door, stage: Stage.HandingOver);
        var id = Colofon.Storage.Key.TryParse<OffboardingId>(at.Split('/')[2])!.Value;
        await using var scope = studio.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Colofon.Storage.Presence>().Enter(await studio.FirstWorkspaceAsync(), null);
        await scope.ServiceProvider.GetRequiredService<OffboardingDesk>().AdvanceAsync(id, Stage.Closed, null, CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<Colofon.Storage.ColofonDb>().SaveChangesAsync();
        return at;
    }

    private static async Task<Colofon.Storage.ColofonDb> DbAsync(Studio studio)
    {
        var scope = studio.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Colofon.Storage.Presence>().Enter(await studio.FirstWorkspaceAsync(), null);
        return scope.ServiceProvider.GetRequiredService<Colofon.Storage.ColofonDb>();
    }

    private static Task<ImportId> WroteAsync(Studio studio, Colofon.Relationships.RelationshipId relationship, string[] moments, string subject = "Una pregunta") =>
        studio.LookAsync(async db =>
        {
            var import = new Import(db.Workspace, ImportKind.Mail, "correo.mbox", Colofon.Storage.PublicId.New().ToString(), 60, null, db.Now);
            db.Add(import);
            foreach (var moment in moments)
            {
                var message = new Interaction
                {
                    WorkspaceId = db.Workspace,
                    NaturalKey = moment,
                    ImportId = import.Id,
                    Sender = "clara@ceramicas.example",
                    At = DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture),
                    Direction = Direction.In,
                    Subject = subject,
                };
                message.BelongTo(relationship);
                db.Add(message);
            }
            await db.SaveChangesAsync();
            return import.Id;
        });

    private static Task<int> NoteAsync(Studio studio, ImportId import) =>
        studio.LookAsync(async db =>
        {
            await new AfterImport(db, new SuppressionList(db)).NoteAsync(import, CancellationToken.None);
            return await db.SaveChangesAsync();
        });
}
