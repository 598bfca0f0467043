using System.Net;
using Colofon.Journal;
using Colofon.Language;
using Colofon.Signals;

namespace Colofon.Acceptance.Signals;

public sealed class FactTests
{
    [Fact]
    public async Task I_can_record_a_fact_in_one_form()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var one = await studio.GiveAsync("Cerámicas Ejemplo");

        var form = await me.GetAsync($"/relationships/{one}");
        Assert.Contains("Escribe hechos, no juicios: el cliente podría leerlo (art. 15 RGPD).", form.Text);
        var shown = await me.SubmitAsync(form, $"/relationships/{one}/facts", ("text", "Llamó a las 23:10.\nPidió el cambio del banner."));

        Assert.Equal(HttpStatusCode.OK, shown.Status);
        Assert.Contains("Anotado.", shown.Text);
        var fact = Assert.Single(await studio.FactsAsync());
        Assert.Equal((FactKind.Incident, new DateOnly(2026, 11, 23), 3), (fact.Kind, fact.On, fact.Severity));
        Assert.Equal("Llamó a las 23:10.\r\nPidió el cambio del banner.".ReplaceLineEndings("\n"), shown.Page.QuerySelector($"#fact-{fact.Id} .as-written")!.TextContent);
        Assert.Contains("lo anotó Inés", shown.Text);
    }

    [Fact]
    public async Task I_can_record_a_fact_from_anywhere_and_choose_with_whom()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var one = await studio.GiveAsync("Cerámicas Ejemplo");

        var form = await me.GetAsync("/facts/new");
        var again = await me.SubmitAsync(form, "/facts/new", ("text", "Prometieron los textos para el día 15."), ("kind", "Promise"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Contains("Prometieron los textos", again.Page.QuerySelector("textarea")!.TextContent);

        var shown = await me.SubmitAsync(again, "/facts/new", ("relationship", one.ToString()));
        Assert.StartsWith($"/relationships/{one}", shown.Path);
        Assert.Equal(FactKind.Promise, Assert.Single(await studio.FactsAsync()).Kind);
    }

    [Fact]
    public async Task I_can_take_a_fact_back_and_bring_it_back()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var one = await studio.GiveAsync("Cerámicas Ejemplo");
        var shown = await me.SubmitAsync(await me.GetAsync($"/relationships/{one}"), $"/relationships/{one}/facts", ("text", "Gritó por teléfono"), ("severity", "5"));
        Assert.Contains("Incidente crítico del 23 de noviembre de 2026: Gritó por teléfono", shown.Text);
        var fact = Assert.Single(await studio.FactsAsync());

        var without = await me.SubmitAsync(shown, $"/facts/{fact.Id}/withdraw");
        Assert.Contains("retirado, no cuenta", without.Text);
        Assert.DoesNotContain("Incidente crítico", without.Text);

        var back = await me.SubmitAsync(without, $"/facts/{fact.Id}/restore");
        Assert.Contains("Incidente crítico", back.Text);
    }

    [Fact]
    public async Task The_journal_says_that_a_fact_was_noted_and_never_what_it_says()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var one = await studio.GiveAsync("Cerámicas Ejemplo");
        await me.SubmitAsync(await me.GetAsync($"/relationships/{one}"), $"/relationships/{one}/facts", ("text", "Algo muy concreto"));

        foreach (var (speech, sentence) in new[] { (Speech.Es, "Inés anotó una incidencia de Cerámicas Ejemplo, con fecha 23 de noviembre de 2026"), (Speech.En, "Inés noted an incident with Cerámicas Ejemplo, dated 23 November 2026") })
        {
            var told = await studio.LookAsync(async db => await new JournalSentences(db).TellAsync(Texts.Of(speech), db.JournalEntries, 5));
            Assert.Equal(sentence, told[0].Sentence);
            Assert.DoesNotContain(told, entry => entry.Sentence.Contains("concreto", StringComparison.Ordinal));
        }
    }

    public static TheoryData<string, bool> Written => new()
    {
        { "", false },
        { "   \t ", false },
        { new string('x', 1000), true },
        { new string('x', 1001), false },
        { "familia 👨‍👩‍👧‍👦 y ñ", true },
        { "a" + new string('\u0301', 999), true },
        { "a" + new string('\u0301', 10_000), false },
        { "dice \u202Eosrever\u202C y sigue", true },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public async Task F1_A_text_is_shown_as_it_was_written_or_refused_beside_its_field(string text, bool isTaken)
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var one = await studio.GiveAsync("Cerámicas Ejemplo");

        var shown = await me.SubmitAsync(await me.GetAsync($"/relationships/{one}"), $"/relationships/{one}/facts", ("text", text));

        Assert.Equal(isTaken ? HttpStatusCode.OK : HttpStatusCode.UnprocessableEntity, shown.Status);
        Assert.Equal(isTaken ? [text] : [], (await studio.FactsAsync()).Select(fact => fact.Text));
        if (isTaken)
            Assert.Equal(text, shown.Page.QuerySelector(".history .as-written")!.TextContent);
        else
            Assert.NotEqual("", shown.Page.QuerySelector("#text-error")!.TextContent);
    }

    [Fact]
    public async Task F2_Scripts_in_every_field_stay_text()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        const string evil = "</textarea><script>alert(1)</script><img src=x onerror=alert(1)>\"'";
        var one = await studio.GiveAsync(evil);
        await me.SubmitAsync(await me.GetAsync($"/relationships/{one}/people/new"), $"/relationships/{one}/people/new", ("name", evil), ("role", evil));
        await me.SubmitAsync(await me.GetAsync($"/relationships/{one}/edit"), $"/relationships/{one}/edit", ("project", evil), ("note", evil));
        var shown = await me.SubmitAsync(await me.GetAsync($"/relationships/{one}"), $"/relationships/{one}/facts", ("text", evil), ("severity", "5"));

        foreach (var page in new[] { shown, await me.GetAsync("/portfolio"), await me.GetAsync("/portfolio?q=" + Uri.EscapeDataString(evil)), await me.GetAsync("/facts/new"), await me.GetAsync($"/relationships/{one}/edit") })
        {
            Assert.DoesNotContain(page.Page.QuerySelectorAll("script"), script => script.TextContent.Length > 0);
            Assert.Empty(page.Page.QuerySelectorAll("img, [onerror]"));
        }
        Assert.Equal(evil, shown.Page.QuerySelector(".history .as-written")!.TextContent);
    }

    [Fact]
    public async Task F4_A_form_sent_twice_notes_one_fact()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var one = await studio.GiveAsync("Cerámicas Ejemplo");
        var form = await me.GetAsync($"/relationships/{one}");

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => me.SubmitAsync(form, $"/relationships/{one}/facts", ("text", "Una vez"))));
        await me.SubmitAsync(form, $"/relationships/{one}/facts", ("text", "Una vez"));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.Single(await studio.FactsAsync());
    }

    [Theory]
    [InlineData("on", "31/02/2026")]
    [InlineData("on", "0001-01-01")]
    [InlineData("on", "9999-12-31")]
    [InlineData("on", "2026-11-24")]
    [InlineData("on", "mañana")]
    [InlineData("severity", "0")]
    [InlineData("severity", "6")]
    [InlineData("severity", "-1")]
    [InlineData("severity", "1e309")]
    [InlineData("kind", "7")]
    [InlineData("kind", "Despido")]
    public async Task F7_What_cannot_be_understood_is_said_beside_its_field_and_the_text_is_kept(string field, string typed)
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var one = await studio.GiveAsync("Cerámicas Ejemplo");

        var again = await me.SubmitAsync(await me.GetAsync($"/relationships/{one}"), $"/relationships/{one}/facts", ("text", "Sigue aquí"), (field, typed));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.NotNull(again.Page.QuerySelector($"#{field}-error"));
        Assert.Equal("Sigue aquí", again.Page.QuerySelector("textarea#text")!.TextContent.Trim());
        Assert.Empty(await studio.FactsAsync());
    }

    [Theory]
    [InlineData("3/11/2026")]
    [InlineData("2026-11-03")]
    public async Task F7_A_date_is_understood_as_people_write_it(string typed)
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var one = await studio.GiveAsync("Cerámicas Ejemplo");

        await me.SubmitAsync(await me.GetAsync($"/relationships/{one}"), $"/relationships/{one}/facts", ("text", "x"), ("on", typed));

        Assert.Equal(new DateOnly(2026, 11, 3), Assert.Single(await studio.FactsAsync()).On);
    }
}
