using System.Globalization;
using Colofon.Evidence.Data;

namespace Colofon.Evidence.Values;

/// <summary>Days as people's programs write them: <c>2026-03-04</c>, <c>04/03/2026</c>, <c>4 mar. 2026</c>. A clock after the day is ignored.</summary>
internal static class DateText
{
    public static bool TryParse(string cell, DateOrder order, out DateOnly date)
    {
        date = default;
        Span<int> parts = [0, 0, 0];
        if (!TrySplit(cell, parts, out var isYearFirst, out var hasMonthName))
            return false;
        if (isYearFirst)
            return TryMake(parts[0], parts[1], parts[2], out date);
        return order == DateOrder.MonthFirst && !hasMonthName
            ? TryMake(Full(parts[2]), parts[0], parts[1], out date)
            : TryMake(Full(parts[2]), parts[1], parts[0], out date);
    }

    /// <summary>The first two numbers of a day whose order is not plain from itself.</summary>
    public static bool TryTell(string cell, out int first, out int second, out int year)
    {
        Span<int> parts = [0, 0, 0];
        var isOpen = TrySplit(cell, parts, out var isYearFirst, out var hasMonthName) && !isYearFirst && !hasMonthName
            && parts[0] is > 0 and <= 31 && parts[1] is > 0 and <= 31;
        (first, second, year) = (parts[0], parts[1], Full(parts[2]));
        return isOpen;
    }

    public static bool IsYearFirst(string cell)
    {
        Span<int> parts = [0, 0, 0];
        return TrySplit(cell, parts, out var isYearFirst, out _) && isYearFirst;
    }

    private static bool TrySplit(string cell, Span<int> parts, out bool isYearFirst, out bool hasMonthName)
    {
        (isYearFirst, hasMonthName) = (false, false);
        var text = cell.AsSpan().Trim().TrimStart('\'');
        if (text.Length is < 6 or > 40)
            return false;
        var count = 0;
        while (count < 3 && !text.IsEmpty)
        {
            var end = text.IndexOfAny("/-. ,T");
            var piece = end < 0 ? text : text[..end];
            text = end < 0 ? [] : text[(end + 1)..];
            if (piece.IsEmpty || piece is "de" or "of")
                continue;
            if (!TryPart(piece, count, parts, ref hasMonthName))
                return false;
            isYearFirst |= count == 0 && piece.Length == 4;
            count++;
        }

        return count == 3 && (isYearFirst || parts[2] >= 0);
    }

    private static bool TryPart(ReadOnlySpan<char> piece, int index, Span<int> parts, ref bool hasMonthName)
    {
        // "Mar 4, 2026" names the month first: the day takes the first place.
        var place = hasMonthName && index == 1 && parts[0] == 0 ? 0 : index;
        if (piece.Length <= 4 && int.TryParse(piece, NumberStyles.None, CultureInfo.InvariantCulture, out parts[place]))
            return true;
        if (hasMonthName || index > 1 || DateWords.Known.Month(piece) is not (> 0 and var month))
            return false;
        hasMonthName = true;
        parts[1] = month;
        return true;
    }

    private static int Full(int year) => year < 100 ? 2000 + year : year;

    private static bool TryMake(int year, int month, int day, out DateOnly date)
    {
        date = default;
        if (year is < 1970 or > 2200 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        date = new DateOnly(year, month, day);
        return true;
    }
}
