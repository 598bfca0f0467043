using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Colofon.Signals;

/// <summary>
/// {"key": …, "with": […]}: numbers come back as decimals, a date is {"date": "2026-06-01"}, another line is an object
/// like this one, so that a stored reading can be said in either language.
/// </summary>
internal sealed class EvidenceLineJson : JsonConverter<EvidenceLine>
{
    public override EvidenceLine Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
        Line(JsonElement.ParseValue(ref reader));

    public override void Write(Utf8JsonWriter writer, EvidenceLine line, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("key", line.Key);
        writer.WriteStartArray("with");
        foreach (var argument in line.Arguments)
            WriteArgument(writer, argument, options);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private void WriteArgument(Utf8JsonWriter writer, object? argument, JsonSerializerOptions options)
    {
        switch (argument)
        {
            case EvidenceLine inner:
                Write(writer, inner, options);
                break;
            case DateOnly date:
                writer.WriteStartObject();
                writer.WriteString("date", date.ToString("O", CultureInfo.InvariantCulture));
                writer.WriteEndObject();
                break;
            case decimal or int:
                writer.WriteNumberValue(Convert.ToDecimal(argument, CultureInfo.InvariantCulture));
                break;
            default:
                writer.WriteStringValue(argument?.ToString());
                break;
        }
    }

    private static EvidenceLine Line(JsonElement element) =>
        new(element.GetProperty("key").GetString()!, [.. element.GetProperty("with").EnumerateArray().Select(Argument)]);

    private static object? Argument(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Number => element.GetDecimal(),
            JsonValueKind.Object => element.TryGetProperty("date", out var date)
                ? DateOnly.ParseExact(date.GetString()!, "O", CultureInfo.InvariantCulture)
                : Line(element),
            _ => element.GetString(),
        };
}
