using System.Globalization;

namespace Colofon.Calendars;

/// <summary>A day that comes back each year: <c>05-02</c>, or counted from Easter Sunday: <c>easter-2</c>.</summary>
internal readonly record struct HolidayRule(int Month, int Day, int FromEaster)
{
    private const string Movable = "easter";

    public static HolidayRule Parse(string rule) =>
        rule.StartsWith(Movable, StringComparison.Ordinal)
            ? new(0, 0, int.Parse(rule.AsSpan(Movable.Length), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture))
            : new(int.Parse(rule.AsSpan(0, 2), CultureInfo.InvariantCulture), int.Parse(rule.AsSpan(3), CultureInfo.InvariantCulture), 0);

    public DateOnly In(int year) => Month == 0 ? Easter.Sunday(year).AddDays(FromEaster) : new DateOnly(year, Month, Day);
}
