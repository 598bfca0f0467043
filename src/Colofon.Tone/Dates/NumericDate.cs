using System.Globalization;

namespace Colofon.Tone.Dates;

/// <summary>Dates in figures: <c>30/12/2026</c>, <c>30-12-26</c>, <c>30.12.2026</c>, <c>2026-12-30</c>, <c>30/12</c>.</summary>
internal static class NumericDate
{
    /// <summary>Reads a number token; English texts may mean month/day.</summary>
    public static DateMention? Read(ReadOnlySpan<char> number, bool english)
    {
        var time = number.IndexOf('t');
        number = time > 0 ? number[..time] : number;
        Span<int> parts = stackalloc int[3];
        var count = Split(number, parts);
        if (count == 3 && parts[0] > 31)
            return Valid(parts[2], parts[1], parts[0], swappable: false);
        if (count == 3)
            return Either(parts[0], parts[1], parts[2] < 100 ? parts[2] + 2000 : parts[2], english);
        return count == 2 && number.Contains('/') && number is not "24/7" ? Either(parts[0], parts[1], null, english) : null;
    }

    private static DateMention? Either(int first, int second, int? year, bool english) =>
        second > 12 && first <= 12 ? Valid(second, first, year, swappable: false)
        : Valid(first, second, year, english && first <= 12);

    private static DateMention? Valid(int day, int month, int? year, bool swappable) =>
        day is >= 1 and <= 31 && month is >= 1 and <= 12 && (year is null or >= 1900 and <= 2200)
            ? new DateMention(day, month, year, swappable) : null;

    private static int Split(ReadOnlySpan<char> number, Span<int> parts)
    {
        var count = 0;
        var separator = '\0';
        foreach (var range in number.SplitAny("/-."))
        {
            var part = number[range];
            var at = range.End.GetOffset(number.Length);
            if (count == 3 || part.Length is 0 or > 4 || !int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out parts[count]))
                return 0;
            if (at < number.Length && separator != '\0' && number[at] != separator)
                return 0;
            separator = at < number.Length ? number[at] : separator;
            count++;
        }
        return count;
    }
}
