using Colofon.Aftercare;
using Colofon.Calendars;

namespace Colofon.Core.Tests.Aftercare;

public sealed class CarePlanTests
{
    private static readonly WorkCalendar Madrid = WorkCalendar.Of("ES-MD");
    private static readonly DateOnly End = new(2026, 11, 20);

    [Fact]
    public void After_an_open_door_come_a_check_in_thanks_and_something_useful_on_working_days()
    {
        var plan = CarePlan.For(Door.Open, End, Madrid).ToDictionary(step => step.Kind, step => step.DueOn);

        // Ten working days from 20 November 2026: only weekends in between.
        Assert.Equal(new DateOnly(2026, 12, 4), plan[CareKind.CheckIn]);
        Assert.All(plan.Values, day => Assert.True(Madrid.IsWorkingDay(day)));
        Assert.Equal(new DateOnly(2027, 2, 22), plan[CareKind.Review]);
    }

    [Theory]
    [InlineData(Door.NoContact)]
    [InlineData(null)]
    public void Where_the_door_leaves_no_room_nothing_is_planned_but_our_own_looking_back(Door? door) =>
        Assert.Equal([CareKind.Review], CarePlan.For(door, End, Madrid).Select(step => step.Kind));

    [Fact]
    public void Keeping_in_touch_ends_after_two_years()
    {
        var on = CarePlan.For(Door.Open, End, Madrid).Single(step => step.Kind == CareKind.KeepInTouch).DueOn;
        List<DateOnly> days = [on];
        while (CarePlan.Next(CareKind.KeepInTouch, days[^1], End, Madrid) is { } next)
            days.Add(next);

        Assert.Equal(4, days.Count);
        Assert.True(days[^1] <= End.AddMonths(24).AddDays(10));
    }
}
