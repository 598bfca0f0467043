using System.Text.Json;
using System.Text.Json.Serialization;

namespace Colofon.Cli.Tone.Editors;

/// <summary>Reads strings also with half a surrogate pair in them: somebody may be in the middle of an emoji.</summary>
internal sealed class WholeString : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException();
        if (!reader.ValueIsEscaped)
            return reader.GetString();
        using var value = JsonDocument.ParseValue(ref reader);
        return JsonText.Of(value.RootElement);
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
