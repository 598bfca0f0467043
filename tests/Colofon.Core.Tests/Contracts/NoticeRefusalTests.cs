using Colofon.Contracts;
using Colofon.Language;

namespace Colofon.Tests.Contracts;

public sealed class NoticeRefusalTests
{
    [Theory]
    [InlineData("2026-12-23", "10 working days", "ES-MD", "2027")]
    [InlineData("2026-12-31", "1 working day", "ES-CT", "2027")]
    [InlineData("2026-12-23", "10 working days", null, "2027")]
    [InlineData("2025-12-01", "10 working days", "ES-MD", "2025")]
    [InlineData("2029-12-01", "300 working days", "ES-MD", "2029")]
    public void I_am_told_which_year_of_holidays_is_missing(string received, string period, string? region, string year)
    {
        var refusal = Ask.Refusal(Ask.About(received, period) with { Region = region });

        Assert.Equal("holidays", refusal.Code);
        Assert.Contains(year, refusal.Why.In(Texts.Of(Speech.Es)));
        Assert.Contains(year, refusal.Why.In(Texts.Of(Speech.En)));
    }

    [Fact]
    public void I_can_count_working_days_in_any_year_when_I_follow_no_holidays() =>
        Assert.Equal(new DateOnly(2027, 1, 6), Ask.Answer(Ask.About("2026-12-23", "10 working days") with { Region = NoticeQuestion.NoRegion }).Earliest);

    [Fact]
    public void I_can_end_in_a_published_year_what_began_to_count_on_its_eve() =>
        Assert.Equal(new DateOnly(2026, 1, 2), Ask.Answer(Ask.About("2025-12-31", "1 working day") with { Region = "ES-MD" }).Earliest);

    [Fact]
    public void I_am_asked_for_the_region_and_the_local_holidays_when_working_days_count() =>
        Assert.Equal(
            ["notice.pending.region", "notice.pending.own-days"],
            Ask.Answer(Ask.About("2026-11-23", "10 working days")).Pending.Select(pending => pending.Key)
        );

    [Fact]
    public void I_am_told_when_the_facts_contradict_each_other()
    {
        var question = Ask.About("2026-11-23", "30 days");

        Assert.Equal("start-after-receipt", Ask.Refusal(question with { ContractStart = new(2026, 11, 24) }).Code);
        Assert.Equal("fixed-end-passed", Ask.Refusal(question with { FixedEnd = new(2026, 11, 22) }).Code);
        Assert.Equal("critical", Ask.Refusal(question with { Critical = [new(new(2026, 12, 2), new(2026, 12, 1), "")] }).Code);
        Assert.Equal("region", Ask.Refusal(question with { Region = "ES-XX" }).Code);
        Assert.Equal("share", Ask.Refusal(question with { ClientShare = 1.01m }).Code);
        Assert.Equal("calm", Ask.Refusal(question with { CalmDays = -1 }).Code);
        Assert.Equal("date", Ask.Refusal(question with { Received = DateOnly.MaxValue }).Code);
        Assert.Equal("date", Ask.Refusal(question with { Received = DateOnly.MinValue }).Code);
    }
}
