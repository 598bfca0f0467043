using Colofon.Contracts;

namespace Colofon.Tests.Contracts;

public sealed class KindNoticeTests
{
    private static readonly CriticalSpan Christmas = new(new(2026, 12, 10), new(2026, 12, 31), "Campaña de Navidad");

    [Fact]
    public void I_can_spare_the_client_a_campaign()
    {
        var answer = Ask.Answer(Ask.About("2026-11-21", "30 days") with { Region = "ES-MD", Critical = [Christmas] });

        Assert.Equal((new DateOnly(2026, 12, 21), new DateOnly(2027, 1, 8)), (answer.Recommended, answer.Kindest));
        Assert.Equal(["notice.warning.critical", "notice.warning.provisional"], answer.Warnings.Select(warning => warning.Key));
    }

    [Fact]
    public void I_can_choose_how_much_calm_to_leave() =>
        Assert.Equal(
            new DateOnly(2027, 1, 4),
            Ask.Answer(Ask.About("2026-11-21", "30 days") with { Region = "ES-MD", Critical = [Christmas], CalmDays = 0 }).Kindest
        );

    [Theory]
    [InlineData("2026-11-01", "2026-12-01")]
    [InlineData("2026-11-02", "2026-12-02")]
    [InlineData("2026-11-03", "2027-01-08")]
    public void The_days_right_before_a_campaign_are_no_kind_days_either(string received, string kindest) =>
        Assert.Equal(DateOnly.Parse(kindest), Ask.Answer(Ask.About(received, "30 days") with { Critical = [Christmas] }).Kindest);

    [Fact]
    public void I_can_pass_several_critical_dates_in_a_row() =>
        Assert.Equal(
            new DateOnly(2027, 2, 8),
            Ask.Answer(Ask.About("2026-11-21", "30 days") with { Critical = [new(new(2027, 1, 10), new(2027, 1, 31), "IVA"), Christmas] }).Kindest
        );

    [Fact]
    public void I_say_goodbye_on_a_day_people_work() =>
        Assert.Equal(new DateOnly(2026, 12, 28), Ask.Answer(Ask.About("2026-11-25", "30 days") with { Region = "ES-CT" }).Kindest);

    [Fact]
    public void An_agency_moves_from_month_end_to_month_end()
    {
        var question = Ask.Agency("2026-03-01", "2026-11-23") with { Critical = [Christmas] };

        Assert.Equal(new DateOnly(2027, 1, 31), Ask.Answer(question).Kindest);
    }
}
