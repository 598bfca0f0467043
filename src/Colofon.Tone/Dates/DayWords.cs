using System.Globalization;

namespace Colofon.Tone.Dates;

/// <summary>Days of the month in words and ordinals: <c>30th</c>, <c>1º</c>, <c>treinta</c>, <c>first</c>; months by name.</summary>
internal static class DayWords
{
    private static readonly Dictionary<string, int> Days = Number(
        "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho "
        + "diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho "
        + "veintinueve treinta",
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
        + "sixteenth seventeenth eighteenth nineteenth twentieth");

    private static readonly Dictionary<string, int> Months = Number(
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "january february march april may june july august september october november december",
        "ene feb mar abr may jun jul ago sep oct nov dic", "jan feb mar apr may jun jul aug sep oct nov dec");

    static DayWords()
    {
        Days["primero"] = 1;
        Days["thirtieth"] = 30;
        Months["setiembre"] = Months["sept"] = 9;
    }

    public static int? Month(string word) => Months.TryGetValue(word, out var month) ? month : null;

    /// <summary>The day a word or short number means.</summary>
    public static int? Day(string word)
    {
        if (Days.TryGetValue(word, out var named))
            return named;
        var digits = word.AsSpan().IndexOfAnyExcept("0123456789") is var end && end < 0 ? word.Length : end;
        if (digits is 0 or > 2 || word[digits..] is not ("" or "º" or "o" or "st" or "nd" or "rd" or "th"))
            return null;
        var day = int.Parse(word.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture);
        return day is >= 1 and <= 31 ? day : null;
    }

    /// <summary>"twenty-ninth", "thirty-first": the tens before an ordinal.</summary>
    public static int? Tens(string word) => word switch { "twenty" => 20, "thirty" => 30, _ => null };

    /// <summary>What stands after the tens: the ordinals up to the ninth.</summary>
    public static int? Ones(string word) => word.Length > 4 && !char.IsAsciiDigit(word[0]) && Days.TryGetValue(word, out var day) && day < 10 ? day : null;

    public static int? Year(string word) =>
        word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is >= 1900 and <= 2200 ? year : null;

    /// <summary>The year of "1 March '27", without its apostrophe.</summary>
    public static int? ShortYear(string word) =>
        word.Length == 2 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[1]) ? 2000 + int.Parse(word, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    private static Dictionary<string, int> Number(params string[] lists)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var list in lists)
        {
            var next = 1;
            foreach (var word in list.Split(' '))
                numbers.TryAdd(word, next++);
        }
        return numbers;
    }
}
