using System.Text.Json;
using Microsoft.VisualStudio.Threading;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace Colofon.Cli.Tone.Editors;

/// <summary>One editor at the other end. Before it has introduced itself, and after it said goodbye, it is answered no.</summary>
internal sealed class Connection : JsonRpc
{
    private const JsonRpcErrorCode NotInitialized = (JsonRpcErrorCode)(-32002);
    private readonly LanguageServer server;

    public Connection(Stream input, Stream output)
        : base(new Wire(output, input))
    {
        // Messages change the texts in the order they come.
        SynchronizationContext = new NonConcurrentSynchronizationContext(sticky: false);
        server = new LanguageServer(this);
        AddLocalRpcTarget(server);
    }

    /// <summary>Answers until the editor leaves.</summary>
    /// <returns>0 when it said goodbye before it left.</returns>
    public async Task<int> ServeAsync(TextWriter error, CancellationToken cancel)
    {
        StartListening();
        await Task.WhenAny(Completion, server.Left, Task.Delay(Timeout.Infinite, cancel));
        server.GiveUp();
        if (Completion.IsFaulted)
            await error.WriteLineAsync(Completion.Exception.InnerException?.Message);
        await DispatchCompletion;
        return server.IsShutDown ? Exit.Done : Exit.Refused;
    }

    protected override ValueTask<JsonRpcMessage> DispatchRequestAsync(JsonRpcRequest request, TargetMethod targetMethod, CancellationToken cancellationToken) =>
        Refusal(request.Method) is { } code
            ? new(new JsonRpcError { RequestId = request.RequestId, Error = new JsonRpcError.ErrorDetail { Code = code, Message = $"{request.Method}: {code}" } })
            : base.DispatchRequestAsync(request, targetMethod, cancellationToken);

    protected override JsonRpcError.ErrorDetail CreateErrorDetails(JsonRpcRequest request, Exception exception) =>
        new()
        {
            Code = exception is JsonException or RpcArgumentDeserializationException ? JsonRpcErrorCode.InvalidParams : JsonRpcErrorCode.InternalError,
            Message = exception.Message,
        };

    private JsonRpcErrorCode? Refusal(string? method) =>
        method == "exit" ? null
        : server.IsShutDown || (server.IsInitialized && method == "initialize") ? JsonRpcErrorCode.InvalidRequest
        : server.IsInitialized || method == "initialize" ? null
        : NotInitialized;
}
