using System.Globalization;
using System.Text;
using Colofon.Language;

namespace Colofon.Signals;

/// <summary>Reads a weekday from the start of its Spanish or English name, or from its Spanish initial (L M X J V S D).</summary>
internal static class WeekdayNames
{
    private const string Initials = "dlmxjvs";

    private static readonly string[][] Names =
    [
        [.. SpeechExtensions.Culture(Speech.Es).DateTimeFormat.DayNames.Select(Fold)],
        [.. SpeechExtensions.Culture(Speech.En).DateTimeFormat.DayNames.Select(Fold)],
    ];

    public static DayOfWeek? TryParse(string word)
    {
        var folded = Fold(word.Trim().TrimEnd('.'));
        if (folded.Length == 1)
            return Initials.IndexOf(folded[0]) is >= 0 and var initial ? (DayOfWeek)initial : null;
        foreach (var names in Names)
        {
            var day = Array.FindIndex(names, name => folded.Length > 1 && name.StartsWith(folded, StringComparison.Ordinal));
            if (day >= 0)
                return (DayOfWeek)day;
        }
        return null;
    }

    /// <summary>The short name that is written: lu, ma, mi in Spanish; mon, tue, wed in English.</summary>
    public static string Short(DayOfWeek day, Speech speech) => Names[(int)speech][(int)day][..(speech == Speech.Es ? 2 : 3)];

    private static string Fold(string word) =>
        string.Concat(
            word.Normalize(NormalizationForm.FormD)
                .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark))
            .ToLowerInvariant();
}
