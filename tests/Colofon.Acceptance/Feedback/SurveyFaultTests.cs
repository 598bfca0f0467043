using System.Net;
using Colofon.Acceptance.Offboardings;
using Colofon.Offboardings;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Feedback;

/// <summary>F15: what can go wrong with a survey.</summary>
public sealed class SurveyFaultTests
{
    [Fact]
    public async Task F15_The_first_answer_stands_and_whoever_comes_second_is_thanked_too()
    {
        var (studio, me, link) = await AskedAsync();
        await using var closing = studio;
        using var clara = studio.Visitor();
        using var other = studio.Visitor();
        var (one, two) = (await clara.GetAsync(link), await other.GetAsync(link));
        var late = await other.GetAsync(link + "?go=1");

        await SurveyTests.AnswerAsync(clara, one, ("valued", "La calma."));
        var second = await other.SubmitAsync(late, link, ("valued", "Otra cosa."));

        Assert.Equal(HttpStatusCode.OK, second.Status);
        Assert.Contains("Gracias", second.Text);
        Assert.Equal("La calma.", await studio.LookAsync(db => db.SurveyReplies.Select(row => row.Text).SingleAsync()));
        Assert.NotEmpty(two.Text);
        me.Dispose();
    }

    [Fact]
    public async Task F15_Twenty_presses_at_once_leave_one_answer()
    {
        var (studio, _, link) = await AskedAsync();
        await using var closing = studio;
        using var clara = studio.Visitor();
        var page = await clara.GetAsync(link + "?go=1");

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => clara.SubmitAsync(page, link, ("valued", $"Número {number}"))));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.Equal((1, 1), await studio.LookAsync(async db => (await db.SurveyAnswers.CountAsync(), await db.SurveyReplies.CountAsync())));
    }

    [Fact]
    public async Task F15_After_its_last_day_a_polite_page_says_so_and_nothing_is_kept()
    {
        var (studio, _, link) = await AskedAsync();
        await using var closing = studio;
        using var clara = studio.Visitor();
        var page = await clara.GetAsync(link + "?go=1");
        studio.Clock.Pass(TimeSpan.FromDays(40));

        var sent = await clara.SubmitAsync(page, link, ("valued", "Llego tarde."));

        Assert.Equal(HttpStatusCode.Gone, sent.Status);
        Assert.Contains("ya está cerrada", sent.Text);
        Assert.Equal(0, await studio.LookAsync(db => db.SurveyAnswers.CountAsync()));
    }

    [Fact]
    public async Task F15_A_withdrawn_case_takes_no_answer()
    {
        var (studio, _, link) = await AskedAsync();
        await using var closing = studio;
        await studio.LookAsync(async db =>
        {
            db.Add((await db.Offboardings.SingleAsync()).Move(Stage.Withdrawn, null, "de prueba", db.Now));
            return await db.SaveChangesAsync();
        });
        using var clara = studio.Visitor();

        Assert.Equal(HttpStatusCode.Gone, (await clara.GetAsync(link + "?go=1")).Status);
    }

    [Fact]
    public async Task F15_A_very_long_answer_is_refused_with_what_was_written_and_a_megabyte_kindly()
    {
        var (studio, _, link) = await AskedAsync();
        await using var closing = studio;
        using var clara = studio.Visitor();
        var page = await clara.GetAsync(link + "?go=1");

        var tooLong = await clara.SubmitAsync(page, link, ("valued", new string('a', 4001)), ("improve", "Los plazos."));
        var huge = await clara.SubmitAsync(page, link, ("valued", new string('a', 1_100_000)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, tooLong.Status);
        Assert.Contains("Los plazos.", tooLong.Html);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, huge.Status);
        Assert.NotEmpty(huge.Text);
        Assert.Equal(0, await studio.LookAsync(db => db.SurveyAnswers.CountAsync()));
    }

    [Fact]
    public async Task F15_A_script_is_only_text()
    {
        var (studio, me, link) = await AskedAsync();
        await using var closing = studio;
        using var clara = studio.Visitor();
        await SurveyTests.AnswerAsync(clara, await clara.GetAsync(link), ("valued", "<script>alert(1)</script><img src=x onerror=alert(2)>"));

        var read = await me.GetAsync(await AfterAsync(studio));

        Assert.Contains("<script>alert(1)</script>", read.Text);
        Assert.Empty(read.Page.QuerySelectorAll("main script, main img"));
    }

    [Theory]
    [InlineData("/s/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
    [InlineData("/s/short")]
    [InlineData("/s/..%2f..%2fsettings")]
    public async Task F15_A_link_that_was_never_sent_is_not_there(string link)
    {
        var (studio, _, _) = await AskedAsync();
        await using var closing = studio;
        using var stranger = studio.Visitor();

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(link)).Status);
    }

    [Fact]
    public async Task F15_The_secret_is_nowhere_in_the_table_and_an_answer_out_of_range_is_asked_again()
    {
        var (studio, _, link) = await AskedAsync();
        await using var closing = studio;
        using var clara = studio.Visitor();

        var odd = await clara.SubmitAsync(await clara.GetAsync(link + "?go=1"), link, ("exit-satisfaction", "9"), ("valued", "La calma."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, odd.Status);
        Assert.Contains("La calma.", odd.Html);
        Assert.DoesNotContain(link[3..], await studio.LookAsync(db => db.SurveyLinks.Select(row => row.SecretHash).SingleAsync()));
    }

    private static async Task<(Studio Studio, Visitor Me, string Link)> AskedAsync()
    {
        var (studio, me) = await Studio.OpenAsync();
        await me.AskAsync(await studio.EndAsync(await studio.MeetAsync()));
        return (studio, me, await studio.LinkAsync());
    }

    private static async Task<string> AfterAsync(Studio studio) => $"/offboardings/{await studio.LookAsync(db => db.Offboardings.Select(row => row.Id).SingleAsync())}/after";
}
