using Colofon.Contracts;

namespace Colofon.Tests.Contracts;

public sealed class NoticeRegimeTests
{
    [Fact]
    public void I_am_told_that_a_mandate_goes_on_until_the_client_could_arrange_things()
    {
        var question = Ask.About("2026-11-23", "15 days", NoticeRegime.Mandate);

        Assert.Contains(Ask.Answer(question).Pending, pending => pending.Key == "notice.pending.mandate");
        var known = Ask.Answer(question with { ClientArranged = new(2027, 1, 20) });
        Assert.Equal((new DateOnly(2027, 1, 20), new DateOnly(2027, 1, 20)), (known.Earliest, known.Recommended));
        Assert.DoesNotContain(known.Pending, pending => pending.Key == "notice.pending.mandate");
        Assert.Equal(new DateOnly(2026, 12, 8), Ask.Answer(question with { ClientArranged = new(2026, 12, 1) }).Earliest);
    }

    [Fact]
    public void A_client_may_revoke_a_mandate_at_will()
    {
        var answer = Ask.Answer(Ask.About("2026-11-23", regime: NoticeRegime.Mandate) with { Giver = NoticeGiver.Client });

        Assert.Equal("notice.basis.mandate-revoked", answer.Basis[0].Key);
        Assert.DoesNotContain(answer.Pending, pending => pending.Key == "notice.pending.mandate");
    }

    [Fact]
    public void Distribution_does_not_inherit_the_notice_of_an_agency()
    {
        var answer = Ask.Answer(Ask.About("2026-11-23", regime: NoticeRegime.Distribution) with { ContractStart = new(2016, 1, 1) });

        Assert.Equal(("notice.basis.distribution", new DateOnly(2026, 11, 23)), (answer.Basis[0].Key, answer.Earliest));
        Assert.Contains(answer.Warnings, warning => warning.Key == "notice.warning.distribution");
        Assert.Contains(answer.Alternatives, other => other.Day == new DateOnly(2027, 5, 23));
    }

    [Theory]
    [InlineData("0.75", NoticeGiver.Provider, "notice.warning.trade")]
    [InlineData("0.75", NoticeGiver.Client, "notice.warning.trade-client-ends")]
    [InlineData("1", NoticeGiver.Provider, "notice.warning.trade")]
    [InlineData("0.7499", NoticeGiver.Provider, null)]
    public void I_am_warned_of_dependence_from_three_quarters_of_the_income(string share, object giver, string? warning)
    {
        var question = Ask.About("2026-11-23", "30 days") with { ClientShare = decimal.Parse(share, System.Globalization.CultureInfo.InvariantCulture), Giver = (NoticeGiver)giver };
        var answer = Ask.Answer(question);

        Assert.Equal(warning is null ? [] : new[] { warning, "notice.warning.six-months" }, answer.Warnings.Select(said => said.Key));
        Assert.Equal(warning is not null, answer.Alternatives.Any(other => other.Day == new DateOnly(2027, 5, 23)));
    }

    [Fact]
    public void I_am_warned_of_the_six_months_when_someone_depends_on_me_whatever_the_share()
    {
        var answer = Ask.Answer(Ask.About("2026-11-23", "30 days") with { IsDependent = true });

        Assert.Equal("notice.warning.six-months", Assert.Single(answer.Warnings).Key);
    }

    [Fact]
    public void A_consumer_may_leave_without_our_proposal_getting_in_the_way()
    {
        var answer = Ask.Answer(Ask.About("2026-11-23", regime: NoticeRegime.Consumer) with { Giver = NoticeGiver.Client });

        Assert.Equal((new DateOnly(2026, 11, 23), new DateOnly(2026, 11, 23)), (answer.Earliest, answer.Recommended));
        Assert.Contains(answer.Warnings, warning => warning.Key == "notice.warning.consumer");
    }
}
