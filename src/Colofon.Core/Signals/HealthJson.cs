using System.Text.Json;
using System.Text.Json.Serialization;

namespace Colofon.Signals;

/// <summary>A reading as it is stored and told to programs; it reads back to the same sentences.</summary>
public static class HealthJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new EvidenceLineJson() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static string Write(HealthReading reading) => JsonSerializer.Serialize(reading, Options);

    public static HealthReading? Read(string json) => JsonSerializer.Deserialize<HealthReading>(json, Options);
}
