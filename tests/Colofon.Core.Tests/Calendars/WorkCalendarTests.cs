using Colofon.Calendars;

namespace Colofon.Tests.Calendars;

public sealed class WorkCalendarTests
{
    private static readonly DateOnly Monday = new(2026, 11, 23);

    [Theory]
    [InlineData("ES-MD", "2026-12-09")]
    [InlineData("ES-CT", "2026-12-07")]
    [InlineData("es-md", "2026-12-09")]
    [InlineData(null, "2026-12-07")]
    public void I_can_count_working_days_by_the_holidays_of_a_region(string? region, string end) =>
        Assert.Equal(DateOnly.Parse(end), WorkCalendar.Of(region).AddWorkingDays(Monday, 10));

    [Fact]
    public void I_can_add_the_local_holidays_and_the_days_we_close()
    {
        var calendar = WorkCalendar.Of("ES-MD", [new(2026, 11, 24), new(2026, 11, 25)]);

        Assert.False(calendar.IsWorkingDay(new(2026, 11, 24)));
        Assert.Equal(new DateOnly(2026, 12, 11), calendar.AddWorkingDays(Monday, 10));
    }

    [Fact]
    public void I_can_count_back_from_a_date() =>
        Assert.Equal(Monday, WorkCalendar.Of("ES-MD").AddWorkingDays(new(2026, 12, 9), -10));

    [Fact]
    public void I_can_count_nothing_and_stay() => Assert.Equal(new DateOnly(2026, 11, 22), WorkCalendar.Of("ES-MD").AddWorkingDays(new(2026, 11, 22), 0));

    [Theory]
    [InlineData("ES-MD", "2026-11-02", false)]
    [InlineData("ES-CT", "2026-11-02", true)]
    [InlineData("ES-CT", "2026-06-24", false)]
    [InlineData("ES-PV", "2026-08-14", true)]
    [InlineData(null, "2026-12-25", true)]
    [InlineData(null, "2026-11-22", false)]
    public void I_know_on_which_days_people_work(string? region, string day, bool works) =>
        Assert.Equal(works, WorkCalendar.Of(region).IsWorkingDay(DateOnly.Parse(day)));

    [Fact]
    public void I_am_told_how_far_the_published_holidays_reach()
    {
        var calendar = WorkCalendar.Of("ES-MD");

        Assert.Equal((new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31)), (calendar.CoveredFrom!.Value, calendar.CoveredUntil!.Value));
        Assert.False(calendar.IsProvisional(new(2026, 12, 31)));
        Assert.True(calendar.IsProvisional(new(2027, 1, 1)));
        Assert.Null(WorkCalendar.Of(null).CoveredUntil);
        Assert.False(WorkCalendar.Of(null).IsProvisional(new(2027, 1, 1)));
    }

    [Fact]
    public void I_am_told_when_a_region_is_not_known() => Assert.Throws<ArgumentException>(() => WorkCalendar.Of("FR-75"));
}
