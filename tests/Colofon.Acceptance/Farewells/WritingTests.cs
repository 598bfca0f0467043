using System.Net;
using AngleSharp.Html.Dom;
using Colofon.Acceptance.Offboardings;
using Colofon.Language;
using Colofon.Offboardings;
using Colofon.Relationships;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Farewells;

public sealed class WritingTests
{
    private const string Said = "Este año concentro el estudio en menos proyectos.";

    [Fact]
    public async Task I_get_a_letter_in_the_right_direction_and_form_of_address()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));
        await me.PrepareAsync(at);

        var letter = Body(await me.GetAsync(at + "/letter"));

        Assert.Contains("Clara Muestra", letter);
        Assert.Contains("Le escribo", letter);
        Assert.Contains("29 de enero de 2027", letter);
        Assert.Contains(Said, letter);
        Assert.Contains("el catálogo de otoño", letter);
        Assert.DoesNotContain("[", letter);
        Assert.Contains("Les escribo", Body(await me.WriteAsync(at, ("register", "Ustedes"))));
        Assert.Contains("Os escribo", Body(await me.WriteAsync(at, ("register", "Vosotros"))));
        Assert.Contains("Te escribo", Body(await me.WriteAsync(at, ("register", "Tu"))));
    }

    [Fact]
    public async Task I_answer_a_client_who_leaves_with_thanks_and_respect()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync(), EndDirection.Client, "2026-11-20"));
        await me.SubmitAsync(await me.GetAsync(at + "/decision"), at + "/door", ("door", "Open"));
        await me.SubmitAsync(await me.GetAsync(at + "/contract"), at + "/dates", ("endsOn", "2026-12-31"));

        var letter = Body(await me.WriteAsync(at));

        Assert.Contains("Entiendo y respeto su decisión", letter);
        Assert.DoesNotContain("he decidido", letter);
    }

    [Theory]
    [InlineData(CounterpartKind.Supplier)]
    [InlineData(CounterpartKind.Collaborator)]
    public async Task A_supplier_or_a_collaborator_is_not_spoken_to_like_a_client(CounterpartKind kind)
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync("Imprenta Muestra", kind)));
        await me.PrepareAsync(at);

        var page = await me.GetAsync(at + "/letter");

        Assert.DoesNotContain("client", page.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Gracias por la confianza", Body(page));
    }

    [Fact]
    public async Task The_letter_speaks_the_language_of_its_reader_and_the_page_mine()
    {
        var (studio, me) = await Studio.OpenAsync("en");
        await using var closing = studio;
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));
        await me.PrepareAsync(at);

        var spanish = await me.GetAsync(at + "/letter");
        var english = await me.WriteAsync(at, ("speech", "en"));

        Assert.Contains("29 de enero de 2027", Body(spanish));
        Assert.Contains("The letter", spanish.Text);
        Assert.Contains("29 January 2027", Body(english));
    }

    [Fact]
    public async Task F5_When_two_people_save_the_second_sees_both_and_nothing_is_lost()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));
        await me.PrepareAsync(at);
        var mine = await me.GetAsync(at + "/letter");
        await me.SubmitAsync(await me.GetAsync(at + "/letter"), at + "/letter", ("body", "El texto de la otra persona."));

        var both = await me.SubmitAsync(mine, at + "/letter", ("body", "Mi texto."));

        Assert.Equal(HttpStatusCode.Conflict, both.Status);
        Assert.Contains("El texto de la otra persona.", both.Text);
        Assert.Equal("Mi texto.", Body(both));
        Assert.Equal("El texto de la otra persona.", await studio.LookAsync(db => db.Letters.Select(row => row.Body).SingleAsync()));
        var kept = await me.SubmitAsync(both, at + "/letter");
        Assert.Equal("Mi texto.", Body(kept));
    }

    [Fact]
    public async Task A_draft_keeps_itself_and_says_when_somebody_else_was_faster()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));
        await me.PrepareAsync(at);
        var page = await me.GetAsync(at + "/letter");

        var saved = await DraftAsync(me, page, at, "Uno.");
        var late = await DraftAsync(me, page, at, "Dos.");

        Assert.Equal((HttpStatusCode.OK, "1"), (saved.Status, saved.Message.Headers.GetValues("Draft-Version").Single()));
        Assert.Contains("Borrador guardado", saved.Html);
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Equal("Uno.", await studio.LookAsync(db => db.Letters.Select(row => row.Body).SingleAsync()));
    }

    [Fact]
    public async Task I_can_start_again_and_go_back_to_what_I_had()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));
        await me.PrepareAsync(at);
        await me.SubmitAsync(await me.GetAsync(at + "/letter"), at + "/letter", ("body", "Lo que yo había escrito."));

        var again = await me.WriteAsync(at);
        var back = await me.SubmitAsync(again, at + "/letter/back");

        Assert.Contains("Le escribo", Body(again));
        Assert.Equal("Lo que yo había escrito.", Body(back));
        Assert.Contains("Le escribo", Body(await me.SubmitAsync(back, at + "/letter/back")));
    }

    [Fact]
    public async Task What_is_reserved_is_pointed_at_while_I_write()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));
        await me.PrepareAsync(at);

        var page = await me.GetAsync(at + "/letter");
        var read = await me.SubmitAsync(WithAction(page, at), at + "/letter/lint", ("body", "Hola. Ya no nos resulta rentable."));

        Assert.DoesNotContain("<html", read.Html);
        Assert.Contains("motivo reservado", read.Html);
        Assert.Contains("rentable", read.Html);
    }

    [Fact]
    public async Task I_can_take_the_better_words_without_a_script()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));
        await me.PrepareAsync(at);
        var text = Body(await me.GetAsync(at + "/letter")).Replace("Ayudaré en el traspaso hasta el 12 de febrero de 2027", "Estaré disponible para lo que necesite", StringComparison.Ordinal);
        var page = await me.SubmitAsync(await me.GetAsync(at + "/letter"), at + "/letter", ("body", text));
        var change = page.Page.QuerySelector("#findings button[name=replace]")!;

        var changed = await me.SubmitAsync(page, at + "/letter", ("replace", change.GetAttribute("value")));

        Assert.DoesNotContain(change.GetAttribute("data-replace-quote")!, Body(changed));
        Assert.Contains(change.GetAttribute("data-replace-with")!, Body(changed));
    }

    [Fact]
    public async Task An_insult_closes_the_gate_and_says_which_words()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));
        await me.PrepareAsync(at);

        var page = await me.GetAsync(at + "/letter");
        page = await me.SubmitAsync(page, at + "/letter", ("body", Body(page) + "\n\nSois unos inútiles."));

        Assert.Contains("insulto", page.Text);
        Assert.Contains("inútiles", page.Page.QuerySelector("#findings q")!.TextContent);
        Assert.Equal("Siguiente: revisa la carta: hay algo que no puede ir así.", page.NextStep());
    }

    [Fact]
    public async Task Hours_without_a_date_are_a_promise_without_limit()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));

        var again = await me.WriteAsync(at, ("transitionUntil", ""));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Contains("Di hasta qué día.", again.Text);
        Assert.Equal("el catálogo de otoño", again.Page.QuerySelector("[name=fact]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task F6_A_letter_cannot_be_given_another_state_through_its_form()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));
        await me.PrepareAsync(at);

        await me.SubmitAsync(await me.GetAsync(at + "/letter"), at + "/letter", ("EarlierBody", "x"), ("Speech", "En"), ("OffboardingId", Guid.Empty.ToString()), ("WrittenAt", "2020-01-01"));

        var letter = await studio.LookAsync(db => db.Letters.SingleAsync());
        Assert.Equal((Speech.Es, null), (letter.Speech, letter.EarlierBody));
    }

    private static string Body(Answer page) => ((IHtmlTextAreaElement)page.Page.QuerySelector("textarea[name=body]")!).Value;

    private static Task<Answer> DraftAsync(Visitor me, Answer page, string at, string body) =>
        me.SubmitAsync(WithAction(page, at, "/letter/draft"), at + "/letter/draft", ("body", body));

    // What letter.js posts: the editor's fields, to another address.
    private static Answer WithAction(Answer page, string at, string to = "/letter/lint")
    {
        page.Page.QuerySelectorAll("form").First(form => form.GetAttribute("action") == at + "/letter").SetAttribute("action", at + to);
        return page;
    }
}
