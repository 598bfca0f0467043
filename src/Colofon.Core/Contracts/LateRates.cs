using System.Collections.Frozen;
using System.Text.Json;
using Colofon.Calendars;

namespace Colofon.Contracts;

/// <summary>The rates known (Ley 3/2004, art. 7.2). A new half-year is a new line in the file, no code.</summary>
internal static class LateRates
{
    private static readonly FrozenDictionary<HalfYear, LateRate> All = Read();

    public static HalfYear First { get; } = All.Keys.MinBy(half => half.Last);

    public static HalfYear Last { get; } = All.Keys.MaxBy(half => half.Last);

    public static LateRate? Find(HalfYear half) => All.GetValueOrDefault(half);

    private static FrozenDictionary<HalfYear, LateRate> Read()
    {
        using var data = EmbeddedData.Open("Contracts/es-late-rates.json");
        return data.RootElement.EnumerateArray().Select(Rate).ToFrozenDictionary(rate => rate.Half);
    }

    private static LateRate Rate(JsonElement line) =>
        new(
            HalfYear.Parse(line.GetProperty("half").GetString()!),
            line.GetProperty("ecb").GetDecimal(),
            line.GetProperty("rate").GetDecimal(),
            line.GetProperty("source").GetString(),
            line.GetProperty("status").GetString() == "secondary"
        );
}
