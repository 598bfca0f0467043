using Colofon.Acceptance.Accounts;
using Colofon.Accounts;
using Colofon.Offboardings;
using Colofon.Relationships;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Offboardings;

public sealed class TheyLeaveTests : IAsyncLifetime
{
    private Studio studio = null!;
    private Visitor me = null!;

    public async ValueTask InitializeAsync() => (studio, me) = await Studio.OpenAsync();

    public async ValueTask DisposeAsync()
    {
        me.Dispose();
        await studio.DisposeAsync();
    }

    [Fact]
    public async Task I_can_note_who_told_me_how_and_in_which_words_more_than_once()
    {
        var at = await OpenAsync(EndDirection.Client, "2026-11-23");
        var page = await me.SubmitAsync(
            await me.GetAsync(at + "/decision"),
            at + "/news",
            ("newsOn", "2026-11-20"),
            ("newsHow", "Call"),
            ("newsWho", "Clara Muestra"),
            ("newsWords", "Seguimos con otro equipo")
        );

        Assert.Contains("20 de noviembre de 2026 · por teléfono · Clara Muestra", page.Text);
        Assert.Contains("«Seguimos con otro equipo»", page.Text);
        Assert.Equal(2, await studio.LookAsync(db => db.News.CountAsync()));
        Assert.Equal(new DateOnly(2026, 11, 20), await NewsOnAsync());
        Assert.Contains("Inés anotó que Cerámicas Ejemplo dio la noticia el 20 de noviembre de 2026", (await me.GetAsync(at)).Text);
    }

    [Fact]
    public async Task The_day_I_opened_it_with_gives_way_to_how_it_was()
    {
        var at = await OpenAsync(EndDirection.Client, "2026-11-20");

        var page = await me.SubmitAsync(await me.GetAsync(at + "/decision"), at + "/news", ("newsOn", "2026-11-20"), ("newsHow", "Letter"));

        Assert.Equal("20 de noviembre de 2026 · por carta", Assert.Single(page.Page.QuerySelectorAll("#news li b")).TextContent);
    }

    [Fact]
    public async Task To_answer_their_decision_nobody_asks_me_for_a_reason_to_tell()
    {
        var theirs = await OpenAsync(EndDirection.Client, "2026-11-20");

        var page = await me.GetAsync(theirs + "/decision");

        Assert.Null(page.Page.QuerySelector("#shareable"));
        Assert.Contains("Lo que piensas de este final", page.Text);
    }

    [Fact]
    public async Task What_I_noted_by_mistake_I_take_back_and_the_earliest_day_left_counts()
    {
        var at = await OpenAsync(EndDirection.Client, "2026-11-23");
        var page = await me.SubmitAsync(await me.GetAsync(at + "/decision"), at + "/news", ("newsOn", "2026-11-19"));
        var first = await studio.LookAsync(db => db.News.OrderBy(row => row.On).Select(row => row.Id).FirstAsync());

        await me.SubmitAsync(page, $"{at}/news/{first}/withdraw");

        Assert.Equal(new DateOnly(2026, 11, 23), await NewsOnAsync());
    }

    [Fact]
    public async Task How_it_feels_is_read_only_by_those_who_read_what_is_reserved()
    {
        var at = await OpenAsync(EndDirection.Client, "2026-11-20");
        await me.SubmitAsync(await me.GetAsync(at + "/decision"), at + "/feelings", ("feeling", "Alivio, y un poco de rabia"));
        Assert.Contains("Alivio, y un poco de rabia", (await me.GetAsync(at + "/decision")).Text);
        Assert.Contains("Inés leyó los motivos reservados", (await me.GetAsync(at)).Text);

        await studio.AddAsync("tomas@estudio.example", Role.Member);
        using var other = studio.Visitor();
        await other.SignInAsync("tomas@estudio.example");
        var page = await other.GetAsync(at + "/decision");

        Assert.DoesNotContain("rabia", page.Html);
        Assert.Contains("Hay algo escrito que no te corresponde leer", page.Text);
    }

    [Fact]
    public async Task I_answer_on_the_next_working_day_and_not_before()
    {
        var at = await OpenAsync(EndDirection.Client, "2026-11-23");
        await AnswerableAsync(at);

        var waiting = await me.GetAsync(at);
        Assert.Equal("Siguiente: deja la respuesta para el 24 de noviembre de 2026.", waiting.NextStep());
        Assert.Empty((await me.GetAsync(at + "/out")).Page.QuerySelectorAll("button[name=way]"));

        studio.Clock.Pass(TimeSpan.FromDays(1));
        await me.SignInAsync(Studio.OwnerEmail);
        Assert.Contains("La carta tiene salida", (await me.ReleaseAsync(at)).Text);
    }

    [Fact]
    public async Task Over_a_weekend_the_next_working_day_is_Monday()
    {
        var at = await OpenAsync(EndDirection.Client, "2026-11-20");

        Assert.DoesNotContain("Contesta desde", (await me.GetAsync(at + "/decision")).Text);
        await me.SubmitAsync(await me.GetAsync("/settings"), "/settings", ("holidays", "23/11/2026 Fiesta"));
        Assert.Contains("Contesta desde el 24 de noviembre de 2026", (await me.GetAsync(at + "/decision")).Text);
    }

    [Fact]
    public async Task I_can_answer_the_same_day_with_a_written_reason()
    {
        var at = await OpenAsync(EndDirection.Client, "2026-11-23");
        await AnswerableAsync(at);

        var waived = await me.SubmitAsync(await me.GetAsync(at), at + "/waive", ("waiveWhy", "Hoy cierran por vacaciones"));

        Assert.Contains("Inés, como titular del estudio, siguió adelante con el cierre de Cerámicas Ejemplo sin esperar a cumplir la respuesta, al día hábil siguiente", waived.Text);
        Assert.DoesNotContain("vacaciones", waived.Html);
        Assert.Contains("Hoy cierran por vacaciones", (await me.GetAsync(at + "/decision")).Text);
        Assert.Contains("La carta tiene salida", (await me.ReleaseAsync(at)).Text);
    }

    [Theory]
    [InlineData(EndDirection.Client, CounterpartKind.Client)]
    [InlineData(EndDirection.Client, CounterpartKind.Supplier)]
    [InlineData(EndDirection.Mutual, CounterpartKind.Collaborator)]
    [InlineData(EndDirection.Natural, CounterpartKind.Client)]
    [InlineData(EndDirection.Natural, CounterpartKind.Supplier)]
    public async Task From_the_news_to_the_handover_every_ending_has_its_letter(EndDirection direction, CounterpartKind kind)
    {
        var at = await OpenAsync(direction, "2026-11-19", kind);
        await AnswerableAsync(at);
        var released = await me.ReleaseAsync(at);
        Assert.Contains("La carta tiene salida", released.Text);

        var delivered = await me.SubmitAsync(released, at + "/delivery", ("means", "own-email"), ("on", "2026-11-23"));
        Assert.Equal("Siguiente: está dicho. Empieza el traspaso.", delivered.NextStep());
        await me.SubmitAsync(await me.GetAsync(at), at + "/stage");

        Assert.Equal(Stage.HandingOver, await studio.StageAsync());
        if (kind != CounterpartKind.Client)
        {
            foreach (var page in new[] { "", "/decision", "/contract", "/letter", "/out" })
                Assert.DoesNotContain("cliente", (await me.GetAsync(at + page)).Text, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData(CounterpartKind.Supplier)]
    [InlineData(CounterpartKind.Collaborator)]
    public async Task Nobody_calls_a_supplier_or_a_collaborator_a_client(CounterpartKind kind)
    {
        foreach (var language in new[] { ("es", "cliente"), ("en", "client") })
        {
            await me.GetAsync("/language/" + language.Item1);
            var relationship = await studio.MeetAsync(language.Item1 == "en" ? "Example Print" : "Imprenta Muestra", kind);
            var at = House.CaseOf(await me.OpenCaseAsync(relationship));
            foreach (var page in new[] { "", "/decision", "/certainty", "/contract", "/letter", "/out" })
                Assert.DoesNotContain(language.Item2, (await me.GetAsync(at + page)).Text, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task A_natural_end_counts_from_the_day_the_last_delivery_was_accepted()
    {
        var at = await OpenAsync(EndDirection.Natural, null);
        Assert.Equal("Siguiente: anota qué día aceptaron la última entrega.", (await me.GetAsync(at)).NextStep());

        var noted = await me.SubmitAsync(await me.GetAsync(at + "/decision"), at + "/news", ("newsOn", "2026-11-18"), ("newsHow", "Mail"));

        Assert.Equal(new DateOnly(2026, 11, 18), await NewsOnAsync());
        Assert.Equal("Siguiente: elige cómo queda la puerta.", noted.NextStep());
        Assert.Contains("aceptan la última entrega", noted.Text);
    }

    private async Task<string> OpenAsync(EndDirection direction, string? on, CounterpartKind kind = CounterpartKind.Client) =>
        House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync(kind: kind), direction, on));

    /// <summary>Door, last day and letter: all that an answer needs.</summary>
    private async Task AnswerableAsync(string at)
    {
        await me.SubmitAsync(await me.GetAsync(at + "/decision"), at + "/door", ("door", "Open"));
        await me.SubmitAsync(await me.GetAsync(at + "/contract"), at + "/dates", ("toldOn", "2026-11-24"), ("endsOn", "2027-01-29"));
        await me.WriteAsync(at);
    }

    private Task<DateOnly?> NewsOnAsync() => studio.LookAsync(db => db.Offboardings.Select(row => row.NewsOn).SingleAsync());
}
