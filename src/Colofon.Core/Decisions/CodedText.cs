using System.Text.Json;
using Colofon.Calendars;
using Colofon.Language;

namespace Colofon.Decisions;

/// <summary>One entry of a data file: a code that is stored and its words in both languages.</summary>
public sealed record CodedText(string Code, string Spanish, string English)
{
    public string In(Speech speech) => speech == Speech.En ? English : Spanish;

    internal static IReadOnlyList<CodedText> Read(string file, string list)
    {
        using var data = EmbeddedData.Open(file);
        return [.. data.RootElement.GetProperty(list).EnumerateArray().Select(Named)];
    }

    private static CodedText Named(JsonElement entry) =>
        new(entry.GetProperty("code").GetString()!, entry.GetProperty("es").GetString()!, entry.GetProperty("en").GetString()!);
}
