namespace Colofon.Signals;

/// <summary>
/// Whether a message reached us when we were closed: by the clock on our own wall, whatever the sender's clock said.
/// An instant has one local time even when the clocks change, so no hour is counted twice or lost.
/// </summary>
public static class OutOfHours
{
    public static bool Is(DateTimeOffset instant, TimeZoneInfo zone, WorkingHours hours, Func<DateOnly, bool> isHoliday)
    {
        var local = TimeZoneInfo.ConvertTime(instant, zone).DateTime;
        return isHoliday(DateOnly.FromDateTime(local)) || !hours.Contains(local.DayOfWeek, TimeOnly.FromDateTime(local));
    }
}
