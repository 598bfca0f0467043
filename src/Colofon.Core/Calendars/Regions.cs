using System.Collections.Frozen;
using System.Text.Json;

namespace Colofon.Calendars;

/// <summary>The regions a work calendar is known for.</summary>
internal static class Regions
{
    private static readonly FrozenDictionary<string, Region> ByCode = Read();

    public static IReadOnlyList<Region> All { get; } = [.. ByCode.Values.OrderBy(region => region.Code, StringComparer.Ordinal)];

    public static Region? Find(string? code) => code is not null && ByCode.TryGetValue(code, out var found) ? found : null;

    private static FrozenDictionary<string, Region> Read()
    {
        using var data = EmbeddedData.Open(UsualHolidays.File);
        return data
            .RootElement.GetProperty("regions")
            .EnumerateObject()
            .ToFrozenDictionary(entry => entry.Name, Named, StringComparer.OrdinalIgnoreCase);
    }

    private static Region Named(JsonProperty entry) =>
        new(entry.Name, entry.Value.GetProperty("es").GetString()!, entry.Value.GetProperty("en").GetString()!);
}
