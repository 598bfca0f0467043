using System.Globalization;
using Colofon.Evidence.Data;

namespace Colofon.Evidence;

/// <summary>
/// Reads the dates of mail: RFC 5322 and what people's programs make of it, ctime lines, ISO 8601.
/// Looks at each word for what it can be rather than for its place.
/// </summary>
internal ref struct MailDates
{
    private int _day;
    private int _month;
    private int _year;
    private TimeSpan? _clock;
    private int? _offset;
    private int _halfDay;

    public static bool TryParse(string text, out DateTimeOffset date) => TryParse(text, out date, out _);

    public static bool TryParse(string text, out DateTimeOffset date, out bool hasZone)
    {
        var reading = default(MailDates);
        var words = 0;
        foreach (var range in text.AsSpan()[..Math.Min(text.Length, 200)].SplitAny(' ', '\t', ',', '(', ')', '"'))
        {
            if (words++ > 40)
                break;
            reading.Take(text.AsSpan()[range]);
        }

        hasZone = reading._offset is not null;
        return reading.TryMake(out date);
    }

    private void Take(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || TakeIso(word) || TakeClock(word) || TakeOffset(word) || TakeDashed(word))
            return;
        if (int.TryParse(word.TrimEnd('.'), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            TakeNumber(number, word.Length);
        else
            TakeName(word);
    }

    private void TakeNumber(int number, int digits)
    {
        if (_day == 0 && digits <= 2 && number is >= 1 and <= 31)
            _day = number;
        else if (_year == 0 && (digits is 2 or 3 or 4))
            _year = FullYear(number, digits);
    }

    private void TakeName(ReadOnlySpan<char> word)
    {
        if (_month == 0 && DateWords.Known.Month(word) is var month and > 0)
            _month = month;
        else if (word.Equals("PM", StringComparison.OrdinalIgnoreCase))
            _halfDay = 12;
        else if (word.Equals("AM", StringComparison.OrdinalIgnoreCase))
            _halfDay = -12;
        else if (_offset is null && _clock is not null && DateWords.Known.TryZone(word, out var minutes))
            _offset = minutes;
    }

    private bool TakeClock(ReadOnlySpan<char> word)
    {
        var colon = word.IndexOf(':');
        if (_clock is not null || colon is not (1 or 2) || !char.IsAsciiDigit(word[0]))
            return false;
        var zone = word.IndexOfAny("+-Zz");
        var clock = zone < 0 ? word : word[..zone];
        if (!TryClock(clock, out var time))
            return false;
        _clock = time;
        if (zone >= 0)
            Take(word[zone..]);
        return true;
    }

    private static bool TryClock(ReadOnlySpan<char> text, out TimeSpan time)
    {
        time = default;
        Span<int> parts = [0, 0, 0];
        var count = 0;
        foreach (var range in text.Split(':'))
        {
            var part = text[range];
            var point = part.IndexOfAny('.', ',');
            if (count == 3 || !TryDigits(point < 0 ? part : part[..point], out parts[count++]))
                return false;
        }

        if (count < 2 || parts[0] > 24 || parts[1] > 59 || parts[2] > 60)
            return false;
        time = new TimeSpan(parts[0] % 24, parts[1], Math.Min(parts[2], 59));
        return true;
    }

    private bool TakeOffset(ReadOnlySpan<char> word)
    {
        var sign = word.IndexOfAny('+', '-');
        if (_clock is null || sign < 0 || (sign > 0 && !DateWords.Known.TryZone(word[..sign], out _)))
            return false;
        Span<char> digits = stackalloc char[4];
        var count = 0;
        foreach (var letter in word[(sign + 1)..])
        {
            if (letter == ':')
                continue;
            if (!char.IsAsciiDigit(letter) || count == 4)
                return false;
            digits[count++] = letter;
        }

        if (count is not (2 or 4))
            return false;
        var value = int.Parse(digits[..count], CultureInfo.InvariantCulture);
        var minutes = count == 2 ? value * 60 : ((value / 100) * 60) + (value % 100);
        if (minutes <= 14 * 60)
            _offset ??= word[sign] == '-' ? -minutes : minutes;
        return true;
    }

    /// <summary>2020-02-05 and 2020-02-05T10:11:12Z.</summary>
    private bool TakeIso(ReadOnlySpan<char> word)
    {
        if (_year != 0 || word.Length < 10 || word[4] is not ('-' or '/') || word[7] != word[4]
            || !TryDigits(word[..4], out var year)
            || !TryDigits(word[5..7], out var month)
            || !TryDigits(word[8..10], out var day))
            return false;
        (_year, _month, _day) = (year, month, day);
        if (word.Length > 11)
            Take(word[11..]);
        return true;
    }

    /// <summary>05-Feb-2020.</summary>
    private bool TakeDashed(ReadOnlySpan<char> word)
    {
        var first = word.IndexOf('-');
        var last = word.LastIndexOf('-');
        if (first is not (1 or 2) || last <= first + 1 || _month != 0)
            return false;
        Take(word[..first]);
        Take(word[(first + 1)..last]);
        Take(word[(last + 1)..]);
        return true;
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static int FullYear(int year, int digits) => digits switch
    {
        2 => year < 50 ? 2000 + year : 1900 + year,
        3 => 1900 + year,
        _ => year,
    };

    private readonly bool TryMake(out DateTimeOffset date)
    {
        date = default;
        if (_year is < 1970 or > 2200 || _month is < 1 or > 12 || _day < 1 || _day > DateTime.DaysInMonth(_year, _month))
            return false;
        var clock = _clock ?? TimeSpan.Zero;
        if (_halfDay == 12 && clock.Hours < 12)
            clock += TimeSpan.FromHours(12);
        else if (_halfDay == -12 && clock.Hours == 12)
            clock -= TimeSpan.FromHours(12);
        date = new DateTimeOffset(new DateTime(_year, _month, _day).Add(clock), TimeSpan.FromMinutes(_offset ?? 0));
        return true;
    }
}
