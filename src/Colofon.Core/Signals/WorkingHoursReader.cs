using System.Globalization;

namespace Colofon.Signals;

/// <summary>Reads "mon-fri 09:00-18:00; sat 10:00-14:00"; null when any part of it cannot be understood.</summary>
internal static class WorkingHoursReader
{
    public static List<OpenInterval>[]? Read(string text)
    {
        var week = Enumerable.Range(0, 7).Select(_ => new List<OpenInterval>()).ToArray();
        foreach (var part in text.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!Add(week, part))
                return null;
        }
        return week.All(day => day.Count == 0) ? null : week;
    }

    private static bool Add(List<OpenInterval>[] week, string part)
    {
        var firstDigit = part.AsSpan().IndexOfAnyInRange('0', '9');
        if (firstDigit <= 0 || Days(part[..firstDigit]) is not { } days)
            return false;
        foreach (var stretch in part[firstDigit..].Split(','))
        {
            if (Stretch(stretch) is not var (from, to))
                return false;
            foreach (var day in days)
                Add(week, day, from, to);
        }
        return true;
    }

    /// <summary>A stretch that ends before it starts goes on past midnight.</summary>
    private static void Add(List<OpenInterval>[] week, DayOfWeek day, int from, int to)
    {
        var today = week[(int)day];
        today.Add(new OpenInterval(from, to > from ? to : OpenInterval.DayEnd));
        if (to <= from && to > 0)
            week[((int)day + 1) % 7].Add(new OpenInterval(0, to));
    }

    private static List<DayOfWeek>? Days(string text)
    {
        List<DayOfWeek> days = [];
        foreach (var range in text.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var ends = range.TrimEnd(':').Split(['-', '–']);
            if (ends.Length > 2 || WeekdayNames.TryParse(ends[0]) is not { } first || WeekdayNames.TryParse(ends[^1]) is not { } last)
                return null;
            for (var day = first; ; day = (DayOfWeek)(((int)day + 1) % 7))
            {
                days.Add(day);
                if (day == last)
                    break;
            }
        }
        return days.Count == 0 ? null : days;
    }

    private static (int From, int To)? Stretch(string text)
    {
        var ends = text.Split(['-', '–'], StringSplitOptions.TrimEntries);
        return ends.Length == 2 && Minutes(ends[0]) is { } from && Minutes(ends[1]) is { } to && from < OpenInterval.DayEnd
            ? (from, to)
            : null;
    }

    private static int? Minutes(string clock)
    {
        var parts = clock.TrimEnd('h', ' ').Split(':', '.');
        return parts.Length <= 2
            && Number(parts[0]) is <= 24 and var hours
            && (parts.Length == 1 ? 0 : Number(parts[1])) is <= 59 and var minutes
            && hours * 60 + minutes <= OpenInterval.DayEnd
                ? hours * 60 + minutes
                : null;
    }

    private static int? Number(string digits) =>
        digits.Length is 1 or 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
