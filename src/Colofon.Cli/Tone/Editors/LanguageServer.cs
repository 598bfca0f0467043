using System.Text.Json;
using Colofon.Cli.Tone.Editors.Protocol;
using StreamJsonRpc;

namespace Colofon.Cli.Tone.Editors;

/// <summary>The Language Server Protocol 3.17, as much of it as a linter needs. Its public methods are the protocol's.</summary>
internal sealed class LanguageServer
{
    private const int Incremental = 2;
    private const int Warning = 2;
    private static readonly string Version = typeof(LanguageServer).Assembly.GetName().Version!.ToString(3);
    private readonly TaskCompletionSource left = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly JsonRpc editor;
    private readonly OpenTexts texts;
    private InitializeParams? introduced;
    private LintRequest request = EditorSettings.Of(null).Request;

    public LanguageServer(JsonRpc editor)
    {
        this.editor = editor;
        texts = new OpenTexts(diagnostics => editor.NotifyWithParameterObjectAsync("textDocument/publishDiagnostics", diagnostics));
    }

    internal Task Left => left.Task;

    internal bool IsInitialized => introduced is not null;

    internal bool IsShutDown { get; private set; }

    [JsonRpcMethod("initialize", UseSingleObjectParameterDeserialization = true)]
    public object Initialize(InitializeParams said)
    {
        introduced = said;
        request = EditorSettings.Of(said.Locale, said.InitializationOptions).Request;
        return new
        {
            Capabilities = new
            {
                PositionEncoding = "utf-16",
                TextDocumentSync = new { OpenClose = true, Change = Incremental, Save = true },
                HoverProvider = true,
                CodeActionProvider = new { CodeActionKinds = new[] { CodeAction.QuickFix } },
            },
            ServerInfo = new { Name = "colofon", Version },
        };
    }

    [JsonRpcMethod("initialized", UseSingleObjectParameterDeserialization = true)]
    public Task Initialized(JsonElement? said = null) => HearAsync(null);

    [JsonRpcMethod("shutdown", UseSingleObjectParameterDeserialization = true)]
    public object? Shutdown(JsonElement? said = null)
    {
        IsShutDown = true;
        return null;
    }

    [JsonRpcMethod("exit", UseSingleObjectParameterDeserialization = true)]
    public void Leave(JsonElement? said = null) => left.TrySetResult();

    [JsonRpcMethod("workspace/didChangeConfiguration", UseSingleObjectParameterDeserialization = true)]
    public Task Configured(SettingsParams said)
    {
        var told = HearAsync(said.Settings);
        texts.ReadAll(request);
        return told;
    }

    [JsonRpcMethod("workspace/didChangeWatchedFiles", UseSingleObjectParameterDeserialization = true)]
    public void FilesChanged(JsonElement said) => texts.ReadAll(request);

    [JsonRpcMethod("textDocument/didOpen", UseSingleObjectParameterDeserialization = true)]
    public void Opened(DidOpenParams said) =>
        texts.Read(new Draft(said.TextDocument.Uri, said.TextDocument.LanguageId, said.TextDocument.Version, said.TextDocument.Text), request);

    [JsonRpcMethod("textDocument/didChange", UseSingleObjectParameterDeserialization = true)]
    public void Changed(DidChangeParams said)
    {
        if (texts.Find(said.TextDocument.Uri) is { } draft)
            texts.Read(draft.With(said.TextDocument.Version, said.ContentChanges), request);
    }

    /// <summary>What lies beside a text may have been saved too: the folder is asked again.</summary>
    [JsonRpcMethod("textDocument/didSave", UseSingleObjectParameterDeserialization = true)]
    public void Saved(DocumentParams said) => texts.ReadAll(request);

    [JsonRpcMethod("textDocument/didClose", UseSingleObjectParameterDeserialization = true)]
    public Task Closed(DocumentParams said) => texts.Close(said.TextDocument.Uri);

    [JsonRpcMethod("textDocument/hover", UseSingleObjectParameterDeserialization = true)]
    public async Task<Hover?> ExplainAsync(HoverParams said, CancellationToken cancel)
    {
        var ui = request.Context.Ui;
        return await texts.ReadingOf(said.TextDocument.Uri).WaitAsync(cancel) is { } reading ? Explanation.Of(reading, said.Position, ui) : null;
    }

    [JsonRpcMethod("textDocument/codeAction", UseSingleObjectParameterDeserialization = true)]
    public async Task<IReadOnlyList<CodeAction>> FixesAsync(CodeActionParams said, CancellationToken cancel)
    {
        var told = request.Texts;
        if (said.Context?.Only is { Count: > 0 } only && !only.Any(kind => kind is CodeAction.QuickFix or ""))
            return [];
        return await texts.ReadingOf(said.TextDocument.Uri).WaitAsync(cancel) is { } reading ? QuickFixes.Of(reading, said.Range, told) : [];
    }

    internal void GiveUp() => texts.GiveUp();

    /// <summary>Takes what the editor says, and tells it what nobody understands.</summary>
    private Task HearAsync(JsonElement? settings)
    {
        var heard = EditorSettings.Of(introduced?.Locale, introduced?.InitializationOptions, settings);
        request = heard.Request;
        return heard.Wrong is { } wrong ? editor.NotifyWithParameterObjectAsync("window/showMessage", new ShowMessage(Warning, wrong)) : Task.CompletedTask;
    }
}
