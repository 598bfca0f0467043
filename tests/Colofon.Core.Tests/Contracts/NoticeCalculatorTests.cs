using Colofon.Contracts;
using Colofon.Language;

namespace Colofon.Tests.Contracts;

public sealed class NoticeCalculatorTests
{
    [Theory]
    [InlineData("2026-11-21", "30 days", null, "2026-12-21")]
    [InlineData("2026-08-31", "1 month", null, "2026-09-30")]
    [InlineData("2027-01-31", "1 month", null, "2027-02-28")]
    [InlineData("2026-08-31", "6 months", null, "2027-02-28")]
    [InlineData("2026-11-23", "10 working days", "ES-MD", "2026-12-09")]
    [InlineData("2026-11-23", "10 working days", "ES-CT", "2026-12-07")]
    public void I_can_count_the_notice_a_contract_asks_for(string received, string period, string? region, string end)
    {
        var answer = Ask.Answer(Ask.About(received, period) with { Region = region });

        Assert.Equal(DateOnly.Parse(end), answer.Earliest);
        Assert.Contains("BOE-A-1889-4763", answer.Basis[0].In(Texts.Of(Speech.Es)));
    }

    [Fact]
    public void I_am_never_told_that_I_must_give_days_that_no_contract_or_law_asks_for()
    {
        var answer = Ask.Answer(Ask.About("2026-11-21"));

        Assert.Equal(new DateOnly(2026, 11, 21), answer.Earliest);
        Assert.Equal(new DateOnly(2026, 12, 21), answer.Recommended);
        Assert.Contains(answer.Basis, basis => basis.Key == "notice.basis.proposal");
        Assert.Equal("notice.pending.period", Assert.Single(answer.Pending).Key);
    }

    [Fact]
    public void I_can_change_the_proposal() =>
        Assert.Equal(
            new DateOnly(2027, 1, 20),
            Ask.Answer(Ask.About("2026-11-21") with { Proposal = NoticePeriod.Parse("60 days") }).Recommended
        );

    [Fact]
    public void I_am_recommended_more_time_when_the_contract_asks_for_less_than_good_faith()
    {
        var answer = Ask.Answer(Ask.About("2026-11-21", "15 days"));

        Assert.Equal((new DateOnly(2026, 12, 6), new DateOnly(2026, 12, 21)), (answer.Earliest, answer.Recommended));
    }

    [Theory]
    [InlineData("2027-01-31", "1 month")]
    [InlineData("2027-01-20", "1 mes")]
    [InlineData("2026-11-21", "3 months")]
    public void A_month_agreed_is_enough_also_in_February(string received, string period)
    {
        var answer = Ask.Answer(Ask.About(received, period));

        Assert.Equal(answer.Earliest, answer.Recommended);
    }

    [Fact]
    public void I_am_told_that_a_date_is_orientation() =>
        Assert.Contains("orientativo", NoticeAnswer.Caveat.In(Texts.Of(Speech.Es)));
}
