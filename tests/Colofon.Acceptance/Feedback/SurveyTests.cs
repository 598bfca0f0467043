using System.Net;
using Colofon.Aftercare;
using Colofon.Feedback;
using Colofon.Language;
using Colofon.Mail;
using Colofon.Offboardings;
using Colofon.Relationships;
using Colofon.Signals;
using Colofon.Acceptance.Offboardings;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Feedback;

public sealed class SurveyTests
{
    [Fact]
    public async Task I_can_ask_how_it_was_and_read_their_own_words()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = await studio.EndAsync(await studio.MeetAsync());

        var asked = await me.AskAsync(at);
        Assert.Contains("Está guardada", asked.Text);
        Assert.Contains("Se preguntó a Clara Muestra", asked.Text);
        using var clara = studio.Visitor();
        var opened = await clara.GetAsync(await studio.LinkAsync());
        Assert.Contains("¿Cómo ha sido?", opened.Text);
        Assert.DoesNotContain("Cerámicas", opened.Html);
        var thanked = await AnswerAsync(clara, opened, ("valued", "Que siempre contestabais."), ("improve", "Los plazos."), ("exit-satisfaction", "5"));

        Assert.Contains("Gracias", thanked.Text);
        var read = (await me.GetAsync(at + "/after")).Text;
        Assert.Contains("Que siempre contestabais.", read);
        Assert.Contains("Los plazos.", read);
        Assert.Contains("contestó la encuesta", (await me.GetAsync(at)).Text);
    }

    [Fact]
    public async Task I_read_the_answers_in_the_order_in_which_they_were_asked()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = await studio.EndAsync(await studio.MeetAsync());
        await me.AskAsync(at);
        using var clara = studio.Visitor();
        await AnswerAsync(clara, await clara.GetAsync(await studio.LinkAsync()), ("would-have-helped", "La cuarta."), ("exit-satisfaction", "3"), ("improve", "La segunda."), ("valued", "La primera."));

        Assert.Matches("(?s)La primera.*La segunda.*La cuarta", (await me.GetAsync(at + "/after")).Text);
    }

    [Fact]
    public async Task They_are_asked_in_their_language_whatever_their_browser_speaks()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = await studio.EndAsync(await studio.MeetAsync(speech: Speech.En));
        await me.AskAsync(at);

        using var clara = studio.Visitor("es");
        var opened = await clara.GetAsync(await studio.LinkAsync());

        Assert.Contains("Would you tell me how it was?", await studio.MailAsync());
        Assert.Equal("en", opened.Page.DocumentElement.GetAttribute("lang"));
        Assert.Contains("How was it?", opened.Text);
    }

    [Fact]
    public async Task Looking_at_the_link_answers_nothing_and_one_press_begins()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = await studio.EndAsync(await studio.MeetAsync());
        await me.AskAsync(at);
        using var clara = studio.Visitor();

        var opened = await clara.GetAsync(await studio.LinkAsync());
        var begun = await clara.GetAsync(opened.Page.QuerySelector("a.first")!.GetAttribute("href")!);

        Assert.Equal(["valued", "improve", "exit-satisfaction", "would-have-helped"], begun.Page.QuerySelectorAll("form [name]").Select(field => field.GetAttribute("name")).Distinct().Where(name => name is not null && !name.StartsWith("__", StringComparison.Ordinal)));
        Assert.Equal(0, await studio.LookAsync(db => db.SurveyAnswers.CountAsync()));
    }

    [Fact]
    public async Task Whoever_would_rather_not_says_so_and_is_not_reminded()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        await studio.SetUpMailAsync();
        var at = await studio.EndAsync(await studio.MeetAsync());
        await me.AskAsync(at, "survey-mail");
        using var clara = studio.Visitor();
        var link = await studio.LinkAsync();

        var declined = await clara.SubmitAsync(await clara.GetAsync(link), link + "/decline");
        studio.Clock.Pass(TimeSpan.FromDays(20));
        await RemindAsync(studio);

        Assert.Contains("De acuerdo", declined.Text);
        Assert.Equal(1, await studio.LookAsync(db => db.Dispatches.CountAsync()));
    }

    [Fact]
    public async Task They_are_reminded_after_three_and_eight_working_days_and_never_again()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        await studio.SetUpMailAsync();
        await me.AskAsync(await studio.EndAsync(await studio.MeetAsync()), "survey-mail");
        List<int> sent = [];

        // Monday 23 November; Tuesday 8 December is a holiday.
        for (var day = 0; day < 25; day++)
        {
            await RemindAsync(studio);
            await RemindAsync(studio);
            sent.Add(await studio.LookAsync(db => db.Dispatches.CountAsync()));
            studio.Clock.Pass(TimeSpan.FromDays(1));
        }

        Assert.Equal((1, 2), (sent[2], sent[3]));
        Assert.Equal((2, 3), (sent[9], sent[10]));
        Assert.Equal(3, sent[^1]);
        using var clara = studio.Visitor();
        Assert.Equal(HttpStatusCode.OK, (await clara.GetAsync(await studio.LinkAsync())).Status);
    }

    [Theory]
    [InlineData(Door.NoContact, EndDirection.Provider, Stage.Closed, "la encuesta queda apagada")]
    [InlineData(null, EndDirection.Provider, Stage.Closed, "no se les escribe")]
    [InlineData(Door.Open, EndDirection.Provider, Stage.HandingOver, "Todavía no")]
    [InlineData(Door.Open, EndDirection.Client, Stage.Announced, "Todavía no")]
    [InlineData(Door.Open, EndDirection.Provider, Stage.Withdrawn, "se retiró")]
    public async Task Nobody_is_asked_where_asking_would_be_wrong(Door? door, EndDirection direction, Stage stage, string said)
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = await studio.EndAsync(await studio.MeetAsync(), door, direction, stage);

        var page = await me.GetAsync(at + "/after");
        var forced = await me.PostAsync(at + "/survey", ("way", "survey-eml"), ("email", "clara@ceramicas.example"), ("set", "Short"), ("__RequestVerificationToken", Token(await me.GetAsync("/settings/account"))));

        Assert.Contains(said, page.Text);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, forced.Status);
        Assert.Equal(0, await studio.LookAsync(db => db.Surveys.CountAsync()));
        Assert.Equal(0, await studio.LookAsync(db => db.ReleasedCopies.CountAsync()));
    }

    [Fact]
    public async Task Whoever_mistreated_us_is_not_asked()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var relationship = await studio.MeetAsync();
        var at = await studio.EndAsync(relationship);
        await studio.LookAsync(db =>
        {
            db.Add(new Fact(db.Workspace, relationship, FactKind.Incident, new DateOnly(2026, 10, 1), "Gritos en una llamada", 3, null, db.Now));
            return db.SaveChangesAsync();
        });

        Assert.Contains("no se le pide opinión", (await me.GetAsync(at + "/after")).Text);
    }

    [Fact]
    public async Task A_client_who_leaves_is_asked_once_we_have_answered_and_the_last_day_is_over()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = await studio.EndAsync(await studio.MeetAsync(), Door.Open, EndDirection.Client, Stage.HandingOver);

        await me.AskAsync(at, values: ("set", "Full"));

        var survey = await studio.LookAsync(db => db.Surveys.SingleAsync());
        Assert.Equal(SurveySet.Full, survey.Set);
    }

    [Fact]
    public async Task A_supplier_is_asked_about_working_with_us_and_not_about_our_work()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        await me.AskAsync(await studio.EndAsync(await studio.MeetAsync(kind: CounterpartKind.Supplier)));
        using var clara = studio.Visitor();

        var page = await clara.GetAsync(await studio.LinkAsync() + "?go=1");

        Assert.Contains("de trabajar con nosotros", page.Text);
        Assert.DoesNotContain("de nuestro trabajo", page.Text);
    }

    [Fact]
    public async Task Nobody_is_asked_a_second_time()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = await studio.EndAsync(await studio.MeetAsync());
        var page = await me.GetAsync(at + "/after");

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => me.SubmitAsync(page, at + "/survey", ("way", "survey-eml"), ("once", null))));

        Assert.Equal((1, 1), await studio.LookAsync(async db => (await db.Surveys.CountAsync(), await db.ReleasedCopies.CountAsync())));
    }

    internal static async Task<Answer> AnswerAsync(Visitor them, Answer opened, params (string Name, string? Value)[] values)
    {
        var link = opened.Address.AbsolutePath;
        return await them.SubmitAsync(await them.GetAsync(link + "?go=1"), link, values);
    }

    private static async Task RemindAsync(Studio studio) =>
        await studio.UseAsync<SurveyReminders, bool>(async reminders =>
        {
            await reminders.RunAsync();
            return true;
        });

    private static string? Token(Answer page) => page.Page.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value");
}
