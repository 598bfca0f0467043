using System.Globalization;
using System.Text;
using Colofon.Calendars;

namespace Colofon.Farewells.Meetings;

/// <summary>Words that tell what a conversation is about before it is held: a title stands in calendars that others read.</summary>
internal static class TellingWords
{
    private static readonly IReadOnlyList<string> Openings = Read();

    public static string? In(string text) =>
        text.Split([' ', ',', '.', ':', ';', '-', '/', '(', ')', '«', '»', '"'], StringSplitOptions.RemoveEmptyEntries)
            .FirstOrDefault(word => Openings.Any(opening => Fold(word).StartsWith(opening, StringComparison.Ordinal)));

    private static string Fold(string word) =>
        string.Concat(word.ToLowerInvariant().Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));

    private static IReadOnlyList<string> Read()
    {
        using var data = EmbeddedData.Open("Farewells/Meetings/telling-words.json");
        return [.. data.RootElement.EnumerateArray().Select(word => word.GetString()!)];
    }
}
