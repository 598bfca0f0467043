using Colofon.Calendars;
using Colofon.Language;

namespace Colofon.Tests.Calendars;

public sealed class PublishedHolidaysTests
{
    public static TheoryData<string> RegionCodes => [.. Regions.All.Select(region => region.Code)];

    [Fact]
    public void I_can_name_the_nineteen_regions_in_both_languages()
    {
        Assert.Equal(19, Regions.All.Count);
        Assert.All(Regions.All, region => Assert.NotEmpty(region.Name(Speech.Es) + region.Name(Speech.En)));
        Assert.Equal("Cataluña", Regions.Find("es-ct")!.Name(Speech.Es));
        Assert.Equal("Catalonia", Regions.Find("ES-CT")!.Name(Speech.En));
    }

    /// <summary>Estatuto de los Trabajadores, art. 37.2: fourteen a year at most, two of them local.</summary>
    [Theory]
    [MemberData(nameof(RegionCodes))]
    public void No_region_publishes_more_than_the_law_lets_it(string region)
    {
        var published = PublishedHolidays.ByYear[2026];

        Assert.InRange(published.Of(region).Count, 11, 14);
        Assert.All(published.Of(region), day => Assert.Equal(2026, day.Year));
        Assert.DoesNotContain(published.Of(region), day => day.DayOfWeek == DayOfWeek.Sunday);
        Assert.StartsWith("BOE-A-", published.Source);
    }

    /// <summary>The rules for years to come, tried on the year we know: they may miss what a region picks anew, no more.</summary>
    [Theory]
    [MemberData(nameof(RegionCodes))]
    public void The_usual_holidays_come_close_to_the_published_ones(string region)
    {
        var published = PublishedHolidays.ByYear[2026].Of(region).Where(IsWeekday).ToHashSet();
        var usual = UsualHolidays.Of(region).In(2026).Where(IsWeekday).ToHashSet();

        Assert.InRange(published.Except(usual).Count(), 0, 3);
        Assert.InRange(usual.Except(published).Count(), 0, 1);
    }

    [Fact]
    public void I_can_place_a_task_in_a_year_nobody_has_published()
    {
        var calendar = WorkCalendar.Of("ES-MD");

        Assert.All(
            new DateOnly[] { new(2027, 1, 1), new(2027, 1, 6), new(2027, 3, 25), new(2027, 3, 26), new(2027, 10, 12), new(2027, 12, 8) },
            holiday => Assert.False(calendar.IsWorkingDay(holiday))
        );
        // 15 August 2027 is a Sunday, so that its rest moves to the Monday.
        Assert.Equal(new DateOnly(2027, 8, 17), calendar.WorkingDayFrom(new(2027, 8, 14)));
    }

    private static bool IsWeekday(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
