namespace Colofon.Calendars;

/// <summary>Easter Sunday of the Gregorian calendar (the anonymous algorithm, published in Nature in 1876).</summary>
internal static class Easter
{
    public static DateOnly Sunday(int year)
    {
        var golden = year % 19;
        var (century, rest) = (year / 100, year % 100);
        var moonShift = (century - ((century + 8) / 25) + 1) / 3;
        var epact = ((19 * golden) + century - (century / 4) - moonShift + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - epact - (rest % 4)) % 7;
        var late = (golden + (11 * epact) + (22 * weekday)) / 451;
        var days = epact + weekday - (7 * late) + 114;
        return new DateOnly(year, days / 31, (days % 31) + 1);
    }
}
