using System.Globalization;
using System.Text;

namespace Colofon.Contracts;

/// <summary>Reads a period as people write it, in Spanish or English; the words are in <c>period-words.json</c>.</summary>
internal static class NoticePeriodReader
{
    private const int LongestDays = 100 * 366;

    public static bool TryRead(string? text, out NoticePeriod period)
    {
        period = default;
        var words = Fold(text ?? "").Split([' ', '\t', '\u00A0', ',', '-'], StringSplitOptions.RemoveEmptyEntries);
        return Sort(words) is { Count: { } count, Unit: { } unit } read
            && unit.In(count, read.Kind) is { } found
            && found.Count <= LongestDays
            && found.NominalDays is >= 0 and <= LongestDays
            && (period = found) == found;
    }

    private static Reading? Sort(string[] words)
    {
        var reading = new Reading();
        foreach (var word in words.Where(word => !PeriodWords.Known.Ignored.Contains(word)))
        {
            if (reading.With(word) is not { } more)
                return null;
            reading = more;
        }
        return reading;
    }

    private static string Fold(string text) =>
        string.Concat(
            text.Normalize(NormalizationForm.FormD)
                .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
                .Select(char.ToLowerInvariant)
        );

    private sealed record Reading(int? Count = null, PeriodUnit? Unit = null, DayKind? Kind = null)
    {
        public Reading? With(string word)
        {
            var known = PeriodWords.Known;
            if (Count is null && (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || known.Numbers.TryGetValue(word, out number)))
                return this with { Count = number };
            if (Unit is null && known.Units.TryGetValue(word, out var unit))
                return this with { Unit = unit };
            return Kind is null && known.Kinds.TryGetValue(word, out var kind) ? this with { Kind = kind } : null;
        }
    }
}
