using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Colofon.Cli.Tone;

/// <summary>Writes JSON objects; one buffer for all of them.</summary>
internal sealed class JsonLine(bool indented = false)
{
    private readonly ArrayBufferWriter<byte> buffer = new();
    private readonly JsonWriterOptions options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = indented };

    public string Write(Action<Utf8JsonWriter> content)
    {
        buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            json.WriteStartObject();
            content(json);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
