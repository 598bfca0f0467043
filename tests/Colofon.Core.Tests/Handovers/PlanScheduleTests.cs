using Colofon.Calendars;
using Colofon.Handovers;
using Colofon.Storage;

namespace Colofon.Core.Tests.Handovers;

public sealed class PlanScheduleTests
{
    private static readonly WorkCalendar Madrid = WorkCalendar.Of("ES-MD");
    private static readonly PlanDates Dates = new(new DateOnly(2026, 11, 2), new DateOnly(2026, 12, 18));

    [Fact]
    public void Days_are_counted_over_holidays_and_weekends()
    {
        var task = Task(PlanAnchor.End, -10);

        // 7 and 8 December are holidays in Madrid.
        Assert.Equal(new DateOnly(2026, 12, 2), Place(task)[0]);
    }

    [Fact]
    public void Nothing_has_a_day_before_its_anchor_is_known()
    {
        var schedule = new PlanSchedule(Madrid, new PlanDates(null, null), [Task(PlanAnchor.Told, 3)]);

        Assert.Null(schedule.Of(Last).On);
    }

    [Fact]
    public void No_task_comes_before_the_one_it_follows()
    {
        var first = Task(PlanAnchor.End, -2);
        var second = Task(PlanAnchor.Told, 3) with { After = first.Id };
        var third = Task(PlanAnchor.Told, 1) with { After = second.Id };

        var days = Place(third, second, first);

        Assert.Equal([new DateOnly(2026, 12, 16), new DateOnly(2026, 12, 16), new DateOnly(2026, 12, 16)], days);
    }

    [Fact]
    public void What_a_pinned_task_follows_makes_room_for_it()
    {
        var first = Task(PlanAnchor.End, -2);
        var second = Task(PlanAnchor.End, -2) with { After = first.Id };
        var pinned = Task(PlanAnchor.End, 0) with { After = second.Id, IsPinned = true, DueOn = new DateOnly(2026, 12, 10) };

        var days = Place(first, second, pinned);

        Assert.All(days, day => Assert.Equal(new DateOnly(2026, 12, 10), day));
    }

    [Fact]
    public void A_done_task_holds_nothing_back()
    {
        var done = Task(PlanAnchor.End, 0) with { IsOpen = false, DueOn = new DateOnly(2026, 12, 18) };
        var next = Task(PlanAnchor.Told, 3) with { After = done.Id };

        Assert.Equal(new DateOnly(2026, 11, 5), Place(done, next)[1]);
    }

    [Fact]
    public void With_little_notice_nothing_is_asked_of_them_before_they_know()
    {
        var schedule = new PlanSchedule(Madrid, new PlanDates(new DateOnly(2026, 12, 14), new DateOnly(2026, 12, 18)), [Task(PlanAnchor.End, -10)]);

        Assert.Equal(new ScheduledDay(new DateOnly(2026, 12, 14), ScheduleReason.NotBeforeTold), schedule.Of(Last));
    }

    [Fact]
    public void With_little_notice_nothing_is_left_for_after_the_end()
    {
        var schedule = new PlanSchedule(Madrid, new PlanDates(new DateOnly(2026, 12, 14), new DateOnly(2026, 12, 18)), [Task(PlanAnchor.Told, 14)]);

        Assert.Equal(new ScheduledDay(new DateOnly(2026, 12, 18), ScheduleReason.NotAfterEnd), schedule.Of(Last));
    }

    [Fact]
    public void A_task_cannot_come_to_follow_itself()
    {
        PlanTaskId one = Key.New<PlanTaskId>(), two = Key.New<PlanTaskId>(), three = Key.New<PlanTaskId>();
        var after = new Dictionary<PlanTaskId, PlanTaskId?> { [one] = null, [two] = one, [three] = two };

        Assert.True(PlanSchedule.Circles(after, one, three));
        Assert.True(PlanSchedule.Circles(after, one, one));
        Assert.False(PlanSchedule.Circles(after, three, one));
    }

    [Theory]
    [InlineData("ES-MD")]
    [InlineData("ES-CT")]
    public void In_every_checklist_and_with_any_notice_the_order_holds(string region)
    {
        var calendar = WorkCalendar.Of(region);
        foreach (var list in ChecklistBook.All)
        foreach (var notice in (int[])[1, 5, 20, 60, 200])
        {
            var told = new DateOnly(2026, 9, 1);
            var tasks = Plans.Of(list.Id, calendar, new PlanDates(told, told.AddDays(notice)));
            foreach (var task in tasks.Where(task => task.AfterId is not null))
                Assert.True(task.DueOn >= tasks.Single(one => one.Id == task.AfterId).DueOn, $"{task.Code} with {notice} days");
        }
    }

    private PlanTaskId Last { get; set; }

    private ScheduledTask Task(PlanAnchor anchor, int offset) => new(Last = Key.New<PlanTaskId>(), PlanPhase.HandingOver, anchor, offset);

    private static List<DateOnly?> Place(params ScheduledTask[] tasks)
    {
        var schedule = new PlanSchedule(Madrid, Dates, tasks);
        return [.. tasks.Select(task => schedule.Of(task.Id).On)];
    }
}
