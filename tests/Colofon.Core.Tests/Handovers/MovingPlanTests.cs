using Colofon.Calendars;
using Colofon.Handovers;

namespace Colofon.Core.Tests.Handovers;

/// <summary>Tables that people have read and approved: Saint John is a holiday in Catalonia and a working day in Madrid.</summary>
public sealed class MovingPlanTests
{
    private static readonly PlanDates Before = new(new DateOnly(2026, 5, 4), new DateOnly(2026, 6, 12));

    [Theory]
    [InlineData("ES-MD", "moved-plan.madrid.txt")]
    [InlineData("ES-CT", "moved-plan.catalonia.txt")]
    public void Moving_the_last_day_moves_what_is_open_and_says_why(string region, string approved)
    {
        var calendar = WorkCalendar.Of(region);
        var tasks = Begun(calendar);

        var shift = PlanShift.Of(calendar, Before, Before with { Ends = new DateOnly(2026, 6, 28) }, tasks, new DateOnly(2026, 5, 28));

        Assert.Equal(40, tasks.Count);
        Approved.Equal(approved, MovedTable.Of(shift));
    }

    [Fact]
    public void What_is_done_or_pinned_stays()
    {
        var calendar = WorkCalendar.Of("ES-MD");
        var tasks = Begun(calendar);

        var shift = PlanShift.Of(calendar, Before, new PlanDates(new DateOnly(2026, 5, 11), new DateOnly(2026, 7, 31)), tasks, new DateOnly(2026, 5, 28));

        Assert.Equal(4, shift.Stays.Count);
        Assert.DoesNotContain(shift.Moved, line => line.Task.IsDone || line.Task.IsPinned);
        Assert.Equal(36, shift.Moved.Count);
    }

    /// <summary>A plan of forty tasks, three of them done and one pinned.</summary>
    private static List<PlanTask> Begun(WorkCalendar calendar)
    {
        var tasks = Plans.Of("agency", calendar, Before);
        foreach (var code in (string[])["AGY-07", "AGY-11", "AGY-29"])
            tasks.Coded(code).Do("hecho", null, Plans.Now);
        tasks.Coded("AGY-32").Pin(new DateOnly(2026, 6, 10), null, Plans.Now);
        return tasks;
    }
}
