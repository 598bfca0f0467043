using System.Text.Json;
using System.Text.Json.Serialization;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;
using StreamJsonRpc.Reflection;

namespace Colofon.Cli.Tone.Editors;

/// <summary>Messages over two streams. One that nobody can read is answered, and the next one is read.</summary>
internal sealed class Wire(Stream output, Stream input) : HeaderDelimitedMessageHandler(output, input, Json())
{
    protected override async ValueTask<JsonRpcMessage?> ReadCoreAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                var message = await base.ReadCoreAsync(cancellationToken);
                if (message is null or JsonRpcRequest)
                    return message;
                // Nothing is ever asked of an editor: an answer is somebody's mistake, and ends no conversation.
                ((IJsonRpcMessageBufferManager)this).DeserializationComplete(message);
            }
            catch (Exception wrong) when (wrong is JsonException or InvalidOperationException or KeyNotFoundException or FormatException or NotSupportedException or ArgumentException)
            {
                await WriteAsync(Answer(wrong), cancellationToken);
            }
        }
    }

    private static JsonRpcError Answer(Exception wrong) =>
        new()
        {
            RequestId = RequestId.Null,
            Error = new JsonRpcError.ErrorDetail { Code = IsJson(wrong) ? JsonRpcErrorCode.InvalidRequest : JsonRpcErrorCode.ParseError, Message = wrong.Message },
        };

    // What is no JSON at all is told by a class of its own, which the framework keeps to itself.
    private static bool IsJson(Exception wrong) => wrong is not JsonException || wrong.GetType() == typeof(JsonException);

    private static SystemTextJsonFormatter Json() =>
        new()
        {
            JsonSerializerOptions = new JsonSerializerOptions(JsonSerializerDefaults.Web)
            {
                DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
                RespectNullableAnnotations = true,
                RespectRequiredConstructorParameters = true,
                Converters = { new WholeString() },
            },
        };
}
