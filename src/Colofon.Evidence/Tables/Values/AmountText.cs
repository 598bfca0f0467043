using System.Globalization;

namespace Colofon.Evidence.Values;

/// <summary>Numbers as people's programs write them: <c>1.234,50 €</c>, <c>$(250.00)</c>, <c>250-</c>.</summary>
internal static class AmountText
{
    private const int MaxLength = 40;

    /// <summary>Reads an amount whose decimal sign is known; one that only makes sense the other way is read that way.</summary>
    public static bool TryParse(string cell, char decimalSign, out decimal amount)
    {
        amount = 0;
        Span<char> digits = stackalloc char[MaxLength];
        if (!TryStrip(cell, digits, out var length, out var isNegative))
            return false;
        var text = digits[..length];
        var other = decimalSign == ',' ? '.' : ',';
        if (!IsGrouped(text, other, decimalSign))
            (decimalSign, other) = (other, decimalSign);
        return IsGrouped(text, other, decimalSign) && TryRead(text, decimalSign, isNegative, out amount);
    }

    /// <summary>What a cell tells of the decimal sign: the sign, <c>'?'</c> when either fits, <c>'\0'</c> when it has none.</summary>
    public static bool TryTell(string cell, out char sign)
    {
        sign = '\0';
        Span<char> digits = stackalloc char[MaxLength];
        if (!TryStrip(cell, digits, out var length, out _))
            return false;
        ReadOnlySpan<char> text = digits[..length];
        var last = text.LastIndexOfAny(',', '.');
        if (last < 0)
            return true;
        var mark = text[last];
        var isAlone = !text[..last].ContainsAny(',', '.');
        if (!isAlone && text[..last].Contains(mark))
            sign = mark == ',' ? '.' : ',';
        else if (isAlone && length - last - 1 == 3 && last is > 0 and <= 3 && text[0] != '0')
            sign = '?';
        else
            sign = mark;
        return true;
    }

    /// <summary>Leaves digits, commas and points.</summary>
    private static bool TryStrip(string cell, Span<char> digits, out int length, out bool isNegative)
    {
        length = 0;
        var text = cell.AsSpan().Trim();
        isNegative = text.ContainsAny('-', '\u2212') || (text.Contains('(') && text is [.., ')']);
        var letters = 0;
        var minuses = 0;
        var seenDigit = false;
        foreach (var letter in text)
        {
            seenDigit |= char.IsAsciiDigit(letter);
            if (char.IsAsciiDigit(letter) || letter is ',' or '.')
            {
                if (length == digits.Length)
                    return false;
                digits[length++] = letter;
            }
            else if (char.IsLetter(letter))
                letters++;
            else if (letter is '-' or '\u2212')
                minuses++;
            else if (!IsOrnament(letter))
                return false;
        }

        return seenDigit && letters <= 3 && minuses <= 1;
    }

    private static bool IsOrnament(char letter) =>
        char.IsWhiteSpace(letter) || letter is '\'' or '’' or '(' or ')' or '+' or '%'
        || char.GetUnicodeCategory(letter) == UnicodeCategory.CurrencySymbol;

    /// <summary>Whether the grouping sign parts thousands, all before the only decimal sign.</summary>
    private static bool IsGrouped(ReadOnlySpan<char> text, char grouping, char decimalSign)
    {
        var point = text.IndexOf(decimalSign);
        if (point >= 0 && text[(point + 1)..].ContainsAny(grouping, decimalSign))
            return false;
        var whole = point < 0 ? text : text[..point];
        var first = whole.IndexOf(grouping);
        if (first < 0)
            return true;
        if (first is 0 or > 3)
            return false;
        for (var at = first; at < whole.Length; at += 4)
        {
            if (whole[at] != grouping || whole.Length - at < 4 || whole.Slice(at + 1, 3).Contains(grouping))
                return false;
        }

        return true;
    }

    private static bool TryRead(ReadOnlySpan<char> text, char decimalSign, bool isNegative, out decimal amount)
    {
        Span<char> plain = stackalloc char[MaxLength];
        var length = 0;
        foreach (var letter in text)
        {
            if (char.IsAsciiDigit(letter))
                plain[length++] = letter;
            else if (letter == decimalSign)
                plain[length++] = '.';
        }

        if (!decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out amount)
            || amount > 1_000_000_000_000_000m)
            return false;
        amount = isNegative ? -amount : amount;
        return true;
    }
}
