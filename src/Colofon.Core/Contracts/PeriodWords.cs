using System.Collections.Frozen;
using System.Text.Json;
using Colofon.Calendars;

namespace Colofon.Contracts;

/// <summary>The words a period is written with.</summary>
internal sealed record PeriodWords(
    FrozenDictionary<string, int> Numbers,
    FrozenDictionary<string, PeriodUnit> Units,
    FrozenDictionary<string, DayKind> Kinds,
    FrozenSet<string> Ignored
)
{
    private const string File = "Contracts/period-words.json";

    public static PeriodWords Known { get; } = Read();

    private static PeriodWords Read()
    {
        using var data = EmbeddedData.Open(File);
        var root = data.RootElement;
        return new(
            root.GetProperty("numbers").EnumerateObject().ToFrozenDictionary(word => word.Name, word => word.Value.GetInt32()),
            root.GetProperty("units").EnumerateArray().SelectMany(UnitWords).ToFrozenDictionary(),
            root.GetProperty("kinds").EnumerateObject().SelectMany(KindWords).ToFrozenDictionary(),
            root.GetProperty("ignored").EnumerateArray().Select(word => word.GetString()!).ToFrozenSet()
        );
    }

    private static IEnumerable<KeyValuePair<string, PeriodUnit>> UnitWords(JsonElement entry)
    {
        var unit = Enum.Parse<NoticeUnit>(entry.GetProperty("unit").GetString()!);
        var meant = new PeriodUnit(unit, entry.GetProperty("times").GetInt32());
        return entry.GetProperty("words").EnumerateArray().Select(word => KeyValuePair.Create(word.GetString()!, meant));
    }

    private static IEnumerable<KeyValuePair<string, DayKind>> KindWords(JsonProperty entry) =>
        entry.Value.EnumerateArray().Select(word => KeyValuePair.Create(word.GetString()!, Enum.Parse<DayKind>(entry.Name)));
}
