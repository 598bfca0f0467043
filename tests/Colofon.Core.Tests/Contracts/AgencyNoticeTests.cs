using Colofon.Contracts;

namespace Colofon.Tests.Contracts;

/// <summary>Ley 12/1992, art. 25.</summary>
public sealed class AgencyNoticeTests
{
    [Theory]
    [InlineData("2021-03-15", "2026-11-23", "2027-04-30")]
    [InlineData("2026-03-01", "2026-11-23", "2026-12-31")]
    [InlineData("2026-11-23", "2026-11-23", "2026-12-31")]
    [InlineData("2020-11-23", "2026-11-23", "2027-05-31")]
    [InlineData("2020-11-24", "2026-11-23", "2027-04-30")]
    [InlineData("1990-01-01", "2026-11-23", "2027-05-31")]
    [InlineData("2024-02-29", "2026-02-28", "2026-04-30")]
    [InlineData("2024-02-29", "2026-02-27", "2026-03-31")]
    [InlineData("2025-06-01", "2026-01-31", "2026-02-28")]
    [InlineData("2026-01-01", "2026-11-30", "2026-12-31")]
    public void I_can_count_a_month_per_completed_year_to_the_end_of_the_month(string start, string received, string end)
    {
        var answer = Ask.Answer(Ask.Agency(start, received));

        Assert.Equal(DateOnly.Parse(end), answer.Earliest);
        Assert.Equal(answer.Earliest, answer.Recommended);
    }

    [Fact]
    public void I_am_shown_the_other_reading_of_a_year_begun()
    {
        var question = Ask.Agency("2021-03-15", "2026-11-23");

        Assert.Contains(Ask.Answer(question).Alternatives, other => other.Day == new DateOnly(2027, 5, 31) && other.Basis.Key == "notice.basis.agency-started");
        var strict = Ask.Answer(question with { CountsStartedYear = true });
        Assert.Equal(new DateOnly(2027, 5, 31), strict.Earliest);
        Assert.Contains(strict.Alternatives, other => other.Day == new DateOnly(2027, 4, 30));
    }

    [Fact]
    public void I_am_shown_the_date_for_contracts_that_need_not_end_with_the_month() =>
        Assert.Contains(Ask.Answer(Ask.Agency("2021-03-15", "2026-11-23")).Alternatives, other => other.Day == new DateOnly(2027, 4, 23));

    [Theory]
    [InlineData("8 months", "2027-07-31")]
    [InlineData("1 month", "2027-04-30")]
    public void The_parties_may_agree_more_than_the_law_and_not_less(string agreed, string end) =>
        Assert.Equal(
            DateOnly.Parse(end),
            Ask.Answer(Ask.Agency("2021-03-15", "2026-11-23") with { Period = NoticePeriod.Parse(agreed) }).Earliest
        );

    [Fact]
    public void Nothing_below_what_was_agreed_is_offered_as_another_reading()
    {
        var answer = Ask.Answer(Ask.Agency("2021-03-15", "2026-11-23") with { Period = NoticePeriod.Parse("8 months") });

        Assert.All(answer.Alternatives, other => Assert.True(other.Day >= new DateOnly(2027, 7, 23)));
    }

    [Fact]
    public void I_am_given_the_date_that_holds_in_any_case_when_the_start_is_not_known()
    {
        var answer = Ask.Answer(Ask.About("2026-11-23", regime: NoticeRegime.Agency));

        Assert.Equal(new DateOnly(2027, 5, 31), answer.Earliest);
        Assert.Contains(answer.Alternatives, other => other.Day == new DateOnly(2026, 12, 31));
        Assert.Equal("notice.pending.start", Assert.Single(answer.Pending).Key);
    }

    [Fact]
    public void An_agency_with_an_agreed_end_ends_on_it()
    {
        var answer = Ask.Answer(Ask.Agency("2021-03-15", "2026-11-23") with { FixedEnd = new(2027, 3, 14) });

        Assert.Equal(new DateOnly(2027, 3, 14), answer.Earliest);
        Assert.Contains(answer.Warnings, warning => warning.Key == "notice.warning.agency-fixed");
    }
}
