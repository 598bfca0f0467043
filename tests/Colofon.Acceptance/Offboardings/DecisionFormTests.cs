using System.Net;
using Colofon.Decisions;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Offboardings;

/// <summary>The forms of a decision, filled in as nobody would, twice, late, by two at once, and with more than they ask.</summary>
public sealed class DecisionFormTests : IAsyncLifetime
{
    private static readonly (string Page, string Action, string Field, int Longest)[] Ours =
    [
        ("/certainty", "/favour", "favour", 4000),
        ("/certainty", "/answers", "answer-mine", 4000),
        ("/certainty", "/alternatives", "triedText", 4000),
        ("/certainty", "/alternatives", "triedOn", 20),
        ("/certainty", "/alternatives", "alternative", 32),
        ("/certainty", "/alternatives", "outcome", 32),
        ("/certainty", "/opinions", "opinionWho", 200),
        ("/certainty", "/opinions", "opinionText", 4000),
        ("/certainty", "/opinions", "opinionOn", 20),
        ("/certainty", "/impact", "reserves", 30),
        ("/certainty", "/impact", "monthlyCosts", 30),
        ("/certainty", "/impact", "version", 10),
        ("/decision", "/reserved", "reserved", 4000),
        ("/decision", "/shareable", "shareable", 300),
        ("/decision", "/door", "condition", 300),
    ];

    private static readonly (string Page, string Action, string Field, int Longest)[] Theirs =
    [
        ("/decision", "/news", "newsOn", 20),
        ("/decision", "/news", "newsHow", 20),
        ("/decision", "/news", "newsWho", 200),
        ("/decision", "/news", "newsWords", 4000),
        ("/decision", "/feelings", "feeling", 4000),
    ];

    private Studio studio = null!;
    private Visitor me = null!;

    public async ValueTask InitializeAsync() => (studio, me) = await Studio.OpenAsync();

    public async ValueTask DisposeAsync()
    {
        me.Dispose();
        await studio.DisposeAsync();
    }

    [Fact]
    public async Task F1_Odd_text_in_any_field_is_taken_or_refused_and_never_breaks_anything()
    {
        var (ours, theirs) = (await OursAsync(), await TheirsAsync());
        List<string> wrong = [];
        foreach (var (at, page, action, field, longest) in Ours.Select(one => (ours, one.Page, one.Action, one.Field, one.Longest)).Concat(Theirs.Select(one => (theirs, one.Page, one.Action, one.Field, one.Longest))))
        foreach (var text in Odd(longest))
        {
            var answer = await me.SubmitAsync(await me.GetAsync(at + page), at + action, (field, text));
            if ((int)answer.Status is not (200 or 400 or 409 or 413 or 422))
                wrong.Add($"{action} {field} with {text[..Math.Min(20, text.Length)]}: {(int)answer.Status}");
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("👩‍👩‍👧‍👦 <script>alert(1)</script> & \"'")]
    [InlineData("\u202Eoíduts\u202C ñ {0} {{7*7}}")]
    public async Task F1_What_is_stored_is_what_is_shown(string text)
    {
        var at = await OursAsync();

        var page = await me.SubmitAsync(await me.GetAsync(at + "/certainty"), at + "/favour", ("favour", text));

        Assert.Contains(page.Page.QuerySelectorAll("#favour .as-written"), shown => shown.TextContent == text);
        Assert.DoesNotContain("<script>alert", page.Html);
    }

    [Theory]
    [InlineData(4000, HttpStatusCode.OK)]
    [InlineData(4001, HttpStatusCode.UnprocessableEntity)]
    public async Task F1_A_thought_may_be_as_long_as_is_said_and_stays_in_the_form_when_it_is_longer(int length, HttpStatusCode status)
    {
        var at = await OursAsync();
        var text = new string('ñ', length);

        var page = await me.SubmitAsync(await me.GetAsync(at + "/certainty"), at + "/favour", ("favour", text));

        Assert.Equal(status, page.Status);
        Assert.Contains(text, page.Page.Body!.TextContent);
    }

    [Fact]
    public async Task F3_What_I_typed_is_there_after_I_signed_in_again_and_one_press_sends_it()
    {
        const string Typed = "Pagan siempre a tiempo, y lo dicen";
        var at = await OursAsync();
        var form = await me.GetAsync(at + "/certainty");
        studio.Clock.Pass(TimeSpan.FromDays(3));

        var asked = await me.SubmitAsync(form, at + "/favour", ("favour", Typed));
        Assert.Equal(HttpStatusCode.Unauthorized, asked.Status);
        Assert.DoesNotContain("siempre a tiempo", asked.Html);
        var shown = await me.SubmitAsync(asked, "/sign-in", ("email", Studio.OwnerEmail), ("password", Studio.Password));
        Assert.Contains(Typed, shown.Text);
        Assert.Equal(0, await CountAsync());

        var sent = await me.SubmitAsync(shown, at + "/favour");
        Assert.Contains(Typed, sent.Text);
        Assert.Equal(1, await CountAsync());
    }

    [Theory]
    [InlineData("/certainty", "/favour", "favour")]
    [InlineData("/certainty", "/answers", "answer-mine")]
    public async Task F4_A_thought_sent_five_times_is_kept_once(string page, string action, string field)
    {
        var at = await OursAsync();
        var form = await me.GetAsync(at + page);

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => me.SubmitAsync(form, at + action, (field, "Pagan siempre a tiempo"))));
        await me.SubmitAsync(form, at + action, (field, "Pagan siempre a tiempo"));

        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task F4_News_sent_five_times_is_noted_once()
    {
        var at = await TheirsAsync();
        var form = await me.GetAsync(at + "/decision");

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => me.SubmitAsync(form, at + "/news", ("newsOn", "2026-11-20"), ("newsWho", "Clara"))));

        Assert.Equal(1, await studio.LookAsync(db => db.News.CountAsync(row => row.Who == "Clara")));
    }

    [Fact]
    public async Task F5_Who_answers_second_writes_nothing_over_and_both_answers_are_seen()
    {
        var at = await OursAsync();
        var mine = await me.GetAsync(at + "/certainty");
        await me.SubmitAsync(await me.GetAsync(at + "/certainty"), at + "/answers", ("answer-mine", "La mitad"), ("answer-told", "Sí, en marzo"));

        // My form was drawn before; I only answer one of the two.
        var both = await me.SubmitAsync(mine, at + "/answers", ("answer-mine", "Una parte pequeña"));

        Assert.Contains("La mitad", both.Text);
        Assert.Contains("Una parte pequeña", both.Text);
        Assert.Equal("Sí, en marzo", both.Page.QuerySelector("textarea[name=answer-told]")!.TextContent.Trim());
    }

    [Fact]
    public async Task F5_Who_keeps_figures_second_sees_both_and_decides()
    {
        var at = await OursAsync();
        var mine = await me.GetAsync(at + "/certainty");
        await me.SubmitAsync(await me.GetAsync(at + "/certainty"), at + "/impact", ("reserves", "9000"), ("monthlyCosts", "1500"));

        var both = await me.SubmitAsync(mine, at + "/impact", ("reserves", "7000"), ("monthlyCosts", "1200"));
        Assert.Equal(HttpStatusCode.Conflict, both.Status);
        Assert.Contains("9.000,00 de reservas y 1.500,00 de gastos", both.Text);
        Assert.Equal("7000", both.Page.QuerySelector("input[name=reserves]")!.GetAttribute("value"));
        Assert.Equal(9000m, await ReservesAsync());

        await me.SubmitAsync(both, at + "/impact");
        Assert.Equal(7000m, await ReservesAsync());
    }

    [Fact]
    public async Task F6_Fields_that_the_forms_do_not_have_change_nothing()
    {
        var at = await OursAsync();

        await me.SubmitAsync(
            await me.GetAsync(at + "/certainty"),
            at + "/favour",
            ("favour", "Pagan a tiempo"),
            ("Kind", "Feeling"),
            ("Topic", "mine"),
            ("WrittenBy", Guid.Empty.ToString()),
            ("WrittenAt", "2020-01-01"),
            ("WithdrawnAt", "2020-01-01"),
            ("Stage", "Closed")
        );

        var note = await studio.LookAsync(db => db.DecisionNotes.SingleAsync());
        Assert.Equal((NoteKind.InFavour, null, null), (note.Kind, note.Topic, note.WithdrawnAt));
        Assert.NotEqual(Guid.Empty, note.WrittenBy);
        Assert.Equal(Colofon.Offboardings.Stage.Considering, await studio.StageAsync());
    }

    [Theory]
    [InlineData("alternative", "murder")]
    [InlineData("outcome", "")]
    [InlineData("triedOn", "31.02.2026")]
    [InlineData("triedOn", "2027-01-01")]
    public async Task F6_A_code_or_a_day_that_does_not_exist_is_not_taken(string field, string value)
    {
        var at = await OursAsync();
        (string, string?)[] usual = [("alternative", "talked"), ("triedOn", "2026-10-12"), ("outcome", "open"), ("triedText", "Lo hablamos")];

        var answer = await me.SubmitAsync(await me.GetAsync(at + "/certainty"), at + "/alternatives", [.. usual.Where(one => one.Item1 != field), (field, value)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Lo hablamos", answer.Html);
        Assert.Equal(0, await CountAsync());
    }

    private async Task<string> OursAsync() => House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync()));

    private async Task<string> TheirsAsync() =>
        House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync("Viveros Muestra"), Colofon.Offboardings.EndDirection.Client, "2026-11-20"));

    private Task<int> CountAsync() => studio.LookAsync(db => db.DecisionNotes.CountAsync());

    private Task<decimal?> ReservesAsync() => studio.LookAsync(db => db.ImpactFigures.Select(row => row.Reserves).SingleAsync());

    private static IEnumerable<string> Odd(int longest) =>
        ["", "   \t ", new string('a', longest + 1), new string('a', 300_000), "a\0b", "a\ufffdb", "a" + new string('\u0301', 10_000), "\u202Egnp.exe", "a\r\nSet-Cookie: b=c", "{0} {{7*7}}", "1e309", "-5", "99999999999999999999999"];
}
