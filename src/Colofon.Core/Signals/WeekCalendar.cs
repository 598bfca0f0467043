namespace Colofon.Signals;

/// <summary>Weeks start on Monday; only a whole week is judged.</summary>
public static class WeekCalendar
{
    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>Monday of the last week that is over: on a Sunday the current week is not.</summary>
    public static DateOnly LastWhole(DateOnly today) => MondayOf(today).AddDays(-7);

    public static int Between(DateOnly earlier, DateOnly later) => (later.DayNumber - earlier.DayNumber) / 7;
}
