using Colofon.Contracts;

namespace Colofon.Tests.Contracts;

public sealed class FixedTermTests
{
    private static readonly NoticeQuestion Fixed = Ask.About("2026-11-23") with { FixedEnd = new(2027, 6, 30) };

    [Fact]
    public void A_fixed_term_ends_by_itself_and_an_early_exit_is_shown_with_its_risk()
    {
        var answer = Ask.Answer(Fixed);

        Assert.Equal((new DateOnly(2027, 6, 30), new DateOnly(2027, 6, 30)), (answer.Earliest, answer.Recommended));
        Assert.Equal("notice.alternative.early-exit", Assert.Single(answer.Alternatives).Basis.Key);
    }

    [Fact]
    public void I_am_warned_of_the_risk_when_a_clause_lets_me_out_before_the_end()
    {
        var answer = Ask.Answer(Fixed with { Period = NoticePeriod.Parse("30 days") });

        Assert.Equal(new DateOnly(2026, 12, 23), answer.Earliest);
        Assert.Contains(answer.Warnings, warning => warning.Key == "notice.warning.fixed-term");
        Assert.Contains(answer.Pending, pending => pending.Key == "notice.pending.early-exit");
        Assert.Contains(answer.Alternatives, other => other.Day == new DateOnly(2027, 6, 30));
    }

    [Fact]
    public void Nothing_ends_later_than_the_end_that_was_agreed()
    {
        var answer = Ask.Answer(Ask.About("2026-11-23", "15 days") with { FixedEnd = new(2026, 12, 15) });

        Assert.Equal((new DateOnly(2026, 12, 8), new DateOnly(2026, 12, 15)), (answer.Earliest, answer.Recommended));
    }

    [Fact]
    public void I_am_told_when_the_kindest_date_needs_an_agreement_to_go_on()
    {
        var answer = Ask.Answer(Fixed with { Critical = [new(new(2027, 6, 25), new(2027, 7, 5), "Auditoría")] });

        Assert.Equal(new DateOnly(2027, 7, 13), answer.Kindest);
        Assert.Contains(answer.Warnings, warning => warning.Key == "notice.warning.past-fixed-end");
    }

    [Fact]
    public void I_am_asked_for_the_end_of_a_fixed_term_that_nobody_wrote_down() =>
        Assert.Contains(
            Ask.Answer(Ask.About("2026-11-23", "30 days") with { Duration = ContractDuration.Fixed }).Pending,
            pending => pending.Key == "notice.pending.fixed-end"
        );

    [Fact]
    public void I_am_warned_that_a_work_ends_with_the_work() =>
        Assert.Contains(
            Ask.Answer(Ask.About("2026-11-23", "30 days") with { Duration = ContractDuration.PerWork }).Warnings,
            warning => warning.Key == "notice.warning.per-work"
        );
}
