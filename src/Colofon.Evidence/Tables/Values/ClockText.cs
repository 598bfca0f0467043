using System.Globalization;

namespace Colofon.Evidence.Values;

/// <summary>Times of day (<c>10:23:52</c>, <c>9:05 PM</c>) and durations (<c>01:00:01</c>, <c>18:25 min</c>, <c>1,5</c>, <c>1 h 30 min</c>).</summary>
internal static class ClockText
{
    public static bool TryTime(string cell, out TimeOnly time)
    {
        time = default;
        var text = cell.AsSpan().Trim();
        var isAfternoon = text.Contains("p", StringComparison.OrdinalIgnoreCase);
        var isMorning = text.Contains("a", StringComparison.OrdinalIgnoreCase);
        var end = text.IndexOfAnyExcept("0123456789:");
        if (!TryParts(end < 0 ? text : text[..end], out var hours, out var minutes, out var seconds)
            || hours > 23 || minutes > 59 || seconds > 59)
            return false;
        if ((isAfternoon || isMorning) && hours > 12)
            return false;
        hours = isAfternoon && hours < 12 ? hours + 12 : isMorning && hours == 12 ? 0 : hours;
        time = new TimeOnly(hours, minutes, seconds);
        return true;
    }

    public static bool TryDuration(string cell, out TimeSpan duration)
    {
        duration = default;
        var text = cell.Trim();
        if (text.Length is 0 or > 30)
            return false;
        if (text.Contains(':', StringComparison.Ordinal))
            return TryColons(text, out duration);
        if (text.AsSpan().ContainsAny("hm"))
            return TryUnits(text, out duration);
        if (!AmountText.TryParse(text, '.', out var hours) || hours is < 0 or > 10_000)
            return false;
        duration = TimeSpan.FromMinutes((double)(hours * 60));
        return true;
    }

    /// <summary>Toggl's shorter form counts minutes and seconds: "18:25 min".</summary>
    private static bool TryColons(string text, out TimeSpan duration)
    {
        duration = default;
        var end = text.AsSpan().IndexOfAnyExcept("0123456789:");
        var isMinutes = end >= 0 && text[end..].Trim().StartsWith("min", StringComparison.OrdinalIgnoreCase);
        if (!TryParts(end < 0 ? text : text.AsSpan(0, end), out var first, out var second, out var third)
            || second > 59 || third > 59)
            return false;
        duration = isMinutes ? new TimeSpan(0, first, second) : new TimeSpan(first, second, third);
        return true;
    }

    private static bool TryUnits(string text, out TimeSpan duration)
    {
        duration = default;
        var number = "";
        var units = 0;
        foreach (var letter in text)
        {
            if (char.IsAsciiDigit(letter) || letter is ',' or '.')
            {
                number += letter;
                continue;
            }

            if (char.IsWhiteSpace(letter) || (number.Length == 0 && units > 0))
                continue;
            units++;
            if (letter is not ('h' or 'm' or 's') || !AmountText.TryParse(number, '.', out var value) || value > 100_000)
                return false;
            duration += TimeSpan.FromSeconds((double)value * (letter == 'h' ? 3_600 : letter == 'm' ? 60 : 1));
            number = "";
        }

        return number.Length == 0 && units > 0;
    }

    private static bool TryParts(ReadOnlySpan<char> text, out int hours, out int minutes, out int seconds)
    {
        (hours, minutes, seconds) = (0, 0, 0);
        Span<int> parts = [0, 0, 0];
        var count = 0;
        foreach (var range in text.Split(':'))
        {
            if (count == 3 || text[range].Length > 5
                || !int.TryParse(text[range], NumberStyles.None, CultureInfo.InvariantCulture, out parts[count++]))
                return false;
        }

        (hours, minutes, seconds) = (parts[0], parts[1], parts[2]);
        return count >= 2;
    }
}
