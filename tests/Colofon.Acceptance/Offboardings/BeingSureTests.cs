using System.Net;
using Colofon.Acceptance.Accounts;
using Colofon.Accounts;
using Colofon.Decisions;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Offboardings;

public sealed class BeingSureTests : IAsyncLifetime
{
    private const string Question = "answer-mine";

    private Studio studio = null!;
    private Visitor me = null!;
    private string at = "";

    public async ValueTask InitializeAsync()
    {
        (studio, me) = await Studio.OpenAsync();
        at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));
    }

    public async ValueTask DisposeAsync()
    {
        me.Dispose();
        await studio.DisposeAsync();
    }

    [Fact]
    public async Task I_am_reminded_that_nothing_was_tried_and_I_can_decide_all_the_same()
    {
        Assert.Contains("No consta nada que se haya intentado", (await me.GetAsync(at + "/decision")).Text);

        var decided = await me.DecideAsync(at);

        Assert.Contains("La decisión está tomada", decided.Text);
    }

    [Fact]
    public async Task I_can_note_what_was_tried_with_its_date_and_how_it_turned_out()
    {
        var noted = await me.SubmitAsync(
            await me.GetAsync(at + "/certainty"),
            at + "/alternatives",
            ("alternative", "scope"),
            ("triedOn", "12/10/2026"),
            ("outcome", "for-a-while"),
            ("triedText", "Propusimos tres entregas al mes")
        );

        Assert.Contains("Otro alcance: menos, o mejor escrito", noted.Text);
        Assert.Contains("12 de octubre de 2026 · funcionó un tiempo", noted.Text);
        Assert.Contains("Propusimos tres entregas al mes", noted.Text);
        Assert.DoesNotContain("No consta nada", (await me.GetAsync(at + "/decision")).Text);
        Assert.Contains("Inés anotó qué se intentó antes con Cerámicas Ejemplo", (await me.GetAsync(at)).Text);
        Assert.DoesNotContain("tres entregas", (await me.GetAsync(at)).Html);
    }

    [Fact]
    public async Task I_can_answer_questions_and_the_earlier_answers_stay_with_their_date()
    {
        await AnswerAsync("Dije que sí a todo");
        studio.Clock.Pass(TimeSpan.FromMinutes(30));
        var page = await AnswerAsync("Dije que sí a casi todo");

        Assert.Equal("Dije que sí a casi todo", page.Page.QuerySelector($"textarea[name={Question}]")!.TextContent.Trim());
        Assert.Contains("Respuestas con su fecha: 2", page.Text);
        Assert.Contains("Dije que sí a todo", page.Text);
        Assert.Equal(2, await studio.LookAsync(db => db.DecisionNotes.CountAsync(note => note.Kind == NoteKind.Certainty)));
    }

    [Fact]
    public async Task I_can_note_what_speaks_for_staying_and_what_somebody_else_thinks()
    {
        await me.SubmitAsync(await me.GetAsync(at + "/certainty"), at + "/favour", ("favour", "Pagan siempre a tiempo"));
        var page = await me.SubmitAsync(await me.GetAsync(at + "/certainty"), at + "/opinions", ("opinionWho", "Marta"), ("opinionOn", "2026-11-20"), ("opinionText", "Espera a enero"));

        Assert.Contains("Pagan siempre a tiempo", page.Text);
        Assert.Contains("Marta, 20 de noviembre de 2026", page.Text);
        Assert.Contains("Espera a enero", page.Text);
        var there = (await me.GetAsync(at + "/decision")).Page.QuerySelectorAll("#certainty li.ok a").Select(item => item.TextContent);
        Assert.Equal(["un hecho a favor de seguir", "una segunda opinión"], there);
    }

    [Fact]
    public async Task I_can_take_a_note_back()
    {
        var page = await me.SubmitAsync(await me.GetAsync(at + "/certainty"), at + "/favour", ("favour", "Pagan siempre a tiempo"));
        var note = await studio.LookAsync(db => db.DecisionNotes.Select(row => row.Id).SingleAsync());

        var gone = await me.SubmitAsync(page, $"{at}/notes/{note}/withdraw");

        Assert.Contains("Nota retirada", gone.Text);
        Assert.DoesNotContain("Pagan siempre", gone.Text);
    }

    [Fact]
    public async Task What_would_change_is_counted_from_what_is_known_and_the_rest_is_said()
    {
        var untyped = await me.GetAsync(at + "/certainty");
        Assert.Contains("La cartera todavía no se ha leído", untyped.Text);
        Assert.Contains("Escribe las reservas y los gastos", untyped.Text);

        var page = await me.SubmitAsync(untyped, at + "/impact", ("reserves", "12.000,50"), ("monthlyCosts", "2.000"));

        Assert.Equal("12000,5", page.Page.QuerySelector("input[name=reserves]")!.GetAttribute("value"));
        Assert.Contains("Sin facturas de los últimos doce meses no se puede saber", page.Text);
    }

    [Fact]
    public async Task Somebody_without_the_right_reads_none_of_it_and_may_add_to_it()
    {
        await AnswerAsync("Me da rabia seguir");
        await me.SubmitAsync(await me.GetAsync(at + "/certainty"), at + "/impact", ("reserves", "4321"), ("monthlyCosts", "2000"));
        await studio.AddAsync("tomas@estudio.example", Role.Member);
        using var other = studio.Visitor();
        await other.SignInAsync("tomas@estudio.example");

        var page = await other.GetAsync(at + "/certainty");
        Assert.DoesNotContain("rabia", page.Html);
        Assert.DoesNotContain("4321", page.Html);
        Assert.Contains("preguntas para estar seguro: 1 de 8", (await other.GetAsync(at + "/decision")).Text);

        await other.SubmitAsync(page, at + "/answers", (Question, "Yo tardé en avisar"));
        Assert.Contains("Yo tardé en avisar", (await me.GetAsync(at + "/certainty")).Text);
    }

    [Fact]
    public async Task Each_reading_is_noted()
    {
        await AnswerAsync("Me da rabia seguir");
        await me.GetAsync(at + "/certainty");

        Assert.Contains("Inés leyó los motivos reservados", (await me.GetAsync(at)).Text);
    }

    [Theory]
    [InlineData("questions")]
    [InlineData("opinions")]
    public async Task The_letter_cannot_carry_an_answer_or_an_opinion(string part)
    {
        const string Private = "Nos agota cada reunión del lunes con su equipo";
        if (part == "questions")
            await AnswerAsync(Private);
        else
            await me.SubmitAsync(await me.GetAsync(at + "/certainty"), at + "/opinions", ("opinionWho", "Marta"), ("opinionOn", "2026-11-20"), ("opinionText", Private));
        await me.PrepareAsync(at);

        await me.SubmitAsync(await me.GetAsync(at + "/letter"), at + "/letter", ("body", $"Hola, Clara: terminamos el 29 de enero de 2027. {Private}. Gracias por todo."));

        Assert.Contains("una carta sin nada reservado", (await me.GetAsync(at + "/out")).Text);
    }

    [Theory]
    [InlineData(0, "La decisión ya ha reposado")]
    [InlineData(1, "se puede decir desde el 25 de noviembre de 2026")]
    [InlineData(2, "Se puede decir desde el 26 de noviembre de 2026")]
    public async Task My_studio_says_how_long_a_decision_rests(int days, string said)
    {
        await me.SubmitAsync(await me.GetAsync("/settings"), "/settings", ("coolingDays", days.ToString(System.Globalization.CultureInfo.InvariantCulture)));

        await me.DecideAsync(at);

        Assert.Contains(said, (await me.GetAsync(at + "/decision")).Text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("11")]
    [InlineData("-1")]
    [InlineData("dos")]
    public async Task A_rest_that_is_no_number_of_days_is_not_taken(string days)
    {
        var answer = await me.SubmitAsync(await me.GetAsync("/settings"), "/settings", ("coolingDays", days));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal(2, (await studio.LookAsync(db => db.HereAsync())).CoolingDays);
    }

    private async Task<Answer> AnswerAsync(string text) =>
        await me.SubmitAsync(await me.GetAsync(at + "/certainty"), at + "/answers", (Question, text));
}
