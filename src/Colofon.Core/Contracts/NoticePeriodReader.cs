using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Colofon.Contracts;

/// <summary>Reads a period as people write it, in Spanish or English; the words are in <c>period-words.json</c>.</summary>
internal static partial class NoticePeriodReader
{
    private const int LongestDays = 100 * 366;
    private static readonly char[] Between = [' ', '\t', '\r', '\n', '\u00A0', '\u202F', '(', ')'];

    public static bool TryRead(string? text, out NoticePeriod period)
    {
        period = default;
        if (Sort(Words(text ?? "")) is not { Count: { } count, Unit: { } unit } read)
            return false;
        if (unit.In(count, read.Kind) is not { Count: <= LongestDays, NominalDays: <= LongestDays } found)
            return false;
        period = found;
        return true;
    }

    private static Reading? Sort(IEnumerable<string> words) =>
        words
            .Where(word => !PeriodWords.Known.Ignored.Contains(word))
            .Aggregate<string, Reading?>(new Reading(null, null, null), (reading, word) => reading?.With(word));

    private static string[] Words(string text) => Hyphen().Replace(Fold(text), " ").Split(Between, StringSplitOptions.RemoveEmptyEntries);

    private static string Fold(string text) =>
        string.Concat(
            text.Normalize(NormalizationForm.FormD)
                .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
                .Select(char.ToLowerInvariant)
        );

    /// <summary>The hyphen of "30-day".</summary>
    [GeneratedRegex("(?<=[0-9])-(?=[a-z])")]
    private static partial Regex Hyphen();

    private sealed record Reading(int? Count, PeriodUnit? Unit, DayKind? Kind)
    {
        public Reading? With(string word)
        {
            var known = PeriodWords.Known;
            if (Number(word) is { } number)
                return Count is null || Count == number ? this with { Count = number } : null;
            if (Unit is null && known.Units.TryGetValue(word, out var unit))
                return this with { Unit = unit };
            return Kind is null && known.Kinds.TryGetValue(word, out var kind) ? this with { Kind = kind } : null;
        }

        private static int? Number(string word) =>
            PeriodWords.Known.Numbers.TryGetValue(word, out var number)
            || int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out number)
                ? number
                : null;
    }
}
