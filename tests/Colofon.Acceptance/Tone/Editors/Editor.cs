using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Colofon.Cli.Tone.Editors;

namespace Colofon.Acceptance.Tone.Editors;

/// <summary>An editor that says exactly what it is told to say, byte by byte, and keeps what it hears.</summary>
internal sealed class Editor(Stream toServer, Stream fromServer) : IAsyncDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private readonly BufferedStream ear = new(fromServer);
    private readonly List<JsonElement> unheard = [];
    private int asked;

    /// <summary>What the server ends with; only of a server in this process.</summary>
    public Task<int> Ended { get; private init; } = Task.FromResult(0);

    /// <summary>One that has introduced itself to a server in this process.</summary>
    public static async Task<Editor> OpenAsync(object? settings = null, string? locale = null)
    {
        var editor = Start();
        await editor.AskAsync("initialize", new { ProcessId = (int?)null, Capabilities = new { }, Locale = locale, InitializationOptions = settings });
        await editor.TellAsync("initialized", new { });
        return editor;
    }

    public static Editor Start()
    {
        var (there, back) = (new Pipe(new PipeOptions(pauseWriterThreshold: 0)), new Pipe(new PipeOptions(pauseWriterThreshold: 0)));
        var connection = new Connection(there.Reader.AsStream(), back.Writer.AsStream());
        return new(there.Writer.AsStream(), back.Reader.AsStream()) { Ended = ServeAsync(connection) };
    }

    public Task TellAsync(string method, object? said) => RawAsync(JsonSerializer.Serialize(new { Jsonrpc = "2.0", Method = method, Params = said }, Json));

    /// <summary>The answer: with a result or an error.</summary>
    public async Task<JsonElement> AskAsync(string method, object? said)
    {
        var id = ++asked;
        await RawAsync(JsonSerializer.Serialize(new { Jsonrpc = "2.0", Id = id, Method = method, Params = said }, Json));
        return await HearAsync(message => message.TryGetProperty("id", out var answered) && answered.ValueKind == JsonValueKind.Number && answered.GetInt32() == id);
    }

    public async Task RawAsync(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        await toServer.WriteAsync(Encoding.ASCII.GetBytes($"Content-Length: {bytes.Length}\r\n\r\n"));
        await toServer.WriteAsync(bytes);
        await toServer.FlushAsync();
    }

    /// <summary>The next message of a kind, whatever comes between.</summary>
    public async Task<JsonElement> HearAsync(Func<JsonElement, bool> isMeant)
    {
        var at = unheard.FindIndex(message => isMeant(message));
        while (at < 0)
        {
            unheard.Add(await ReadAsync());
            at = isMeant(unheard[^1]) ? unheard.Count - 1 : -1;
        }
        var heard = unheard[at];
        unheard.RemoveAt(at);
        return heard;
    }

    /// <summary>What is shown of a text, the next time something is.</summary>
    public async Task<Shown> SeeAsync(string uri)
    {
        var said = await HearAsync(message => message.TryGetProperty("method", out var method) && method.GetString() == "textDocument/publishDiagnostics" && message.GetProperty("params").GetProperty("uri").GetString() == uri);
        return new(said.GetProperty("params"));
    }

    public Task OpenTextAsync(string uri, string text, string language = "markdown", int version = 1) =>
        TellAsync("textDocument/didOpen", new { TextDocument = new { Uri = uri, LanguageId = language, Version = version, Text = text } });

    public Task ChangeAsync(string uri, int version, params object[] changes) =>
        TellAsync("textDocument/didChange", new { TextDocument = new { Uri = uri, Version = version }, ContentChanges = changes });

    public Task<JsonElement> AskAtAsync(string method, string uri, int line, int character) =>
        AskAsync(method, new { TextDocument = new { Uri = uri }, Position = At(line, character), Range = new { Start = At(line, character), End = At(line, character) }, Context = new { Diagnostics = Array.Empty<object>() } });

    public static object At(int line, int character) => new { Line = line, Character = character };

    public static object Change(int line, int character, int toLine, int toCharacter, string text) =>
        new { Range = new { Start = At(line, character), End = At(toLine, toCharacter) }, Text = text };

    public async ValueTask DisposeAsync()
    {
        await toServer.DisposeAsync();
        await Ended;
        await ear.DisposeAsync();
    }

    private static async Task<int> ServeAsync(Connection connection)
    {
        using (connection)
            return await connection.ServeAsync(TextWriter.Null, CancellationToken.None);
    }

    private async Task<JsonElement> ReadAsync()
    {
        var length = 0;
        while (await HeaderAsync() is { Length: > 0 } header)
        {
            if (header.StartsWith("Content-Length: ", StringComparison.Ordinal))
                length = int.Parse(header["Content-Length: ".Length..], CultureInfo.InvariantCulture);
        }
        var bytes = new byte[length];
        await ear.ReadExactlyAsync(bytes);
        return JsonDocument.Parse(bytes).RootElement;
    }

    private async Task<string> HeaderAsync()
    {
        var header = new StringBuilder();
        var letter = new byte[1];
        while (!header.ToString().EndsWith("\r\n", StringComparison.Ordinal))
        {
            await ear.ReadExactlyAsync(letter);
            header.Append((char)letter[0]);
        }
        return header.ToString().TrimEnd();
    }
}
