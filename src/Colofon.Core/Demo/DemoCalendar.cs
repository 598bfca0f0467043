namespace Colofon.Demo;

/// <summary>The weeks of the example, ending with the last whole week before today.</summary>
internal sealed class DemoCalendar(DateOnly today, int weeks)
{
    public DateOnly First { get; } = Monday(today).AddDays(-7 * weeks);

    public int Weeks => weeks;

    public DateOnly Week(int index) => First.AddDays(7 * index);

    /// <summary>0 at the first week, 1 at the last.</summary>
    public double Along(int index) => weeks < 2 ? 1 : (double)index / (weeks - 1);

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
