using System.Diagnostics;
using System.Runtime.Versioning;
using System.Text;
using System.Text.Json;

namespace Colofon.Acceptance.Tone.Editors;

/// <summary>Whatever comes over the wire, the next message is answered.</summary>
public sealed class EditorWireTests
{
    private const string Letter = "untitled:carta";

    [Theory]
    [InlineData("""{"jsonrpc":"2.0","id":""", -32700)]
    [InlineData("no json at all", -32700)]
    [InlineData("[1,2]", -32600)]
    [InlineData("{}", -32600)]
    [InlineData("", -32600)]
    [InlineData("""{"jsonrpc":"2.0","id":7,"method":3}""", -32600)]
    [InlineData("""{"jsonrpc":"2.0","id":{},"method":"shutdown"}""", -32600)]
    [InlineData("""{"jsonrpc":"2.0","id":7,"method":"shutdown","params":3}""", -32600)]
    [InlineData("""{"jsonrpc":"2.0","id":7,"method":"textDocument/nothing"}""", -32601)]
    [InlineData("""{"jsonrpc":"2.0","id":7,"method":"$/nothing","params":{}}""", -32601)]
    [InlineData("""{"jsonrpc":"2.0","id":7,"method":"textDocument/hover"}""", -32602)]
    [InlineData("""{"jsonrpc":"2.0","id":7,"method":"textDocument/hover","params":null}""", -32602)]
    [InlineData("""{"jsonrpc":"2.0","id":7,"method":"textDocument/hover","params":{"textDocument":{"uri":3}}}""", -32602)]
    [InlineData("""{"jsonrpc":"2.0","id":7,"method":"initialize","params":{"capabilities":{}}}""", -32600)]
    public async Task What_cannot_be_answered_is_answered_with_an_error(string message, int code)
    {
        await using var editor = await Editor.OpenAsync();
        await editor.RawAsync(message);
        var error = await editor.HearAsync(answer => answer.TryGetProperty("error", out _));
        await editor.OpenTextAsync(Letter, "Hola.");

        Assert.Equal(code, error.GetProperty("error").GetProperty("code").GetInt32());
        Assert.False(error.GetProperty("error").TryGetProperty("data", out _));
        Assert.NotEmpty((await editor.SeeAsync(Letter)).All);
    }

    [Theory]
    [InlineData("""{"jsonrpc":"2.0","method":"$/setTrace","params":{"value":"verbose"}}""")]
    [InlineData("""{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":77}}""")]
    [InlineData("""{"jsonrpc":"2.0","method":"textDocument/willSave","params":{}}""")]
    [InlineData("""{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"untitled:carta"},"contentChanges":null}}""")]
    [InlineData("""{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"untitled:other","version":2},"contentChanges":[]}}""")]
    [InlineData("""{"jsonrpc":"2.0","method":"textDocument/didClose","params":{"textDocument":{"uri":"untitled:other"}}}""")]
    [InlineData("""{"jsonrpc":"2.0","id":99,"result":null}""")]
    [InlineData("""{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///%00","languageId":"x","version":1,"text":"Hola"}}}""")]
    [InlineData("""{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"http://","languageId":"x","version":1,"text":"Hola"}}}""")]
    public async Task What_needs_no_answer_gets_none(string message)
    {
        await using var editor = await Editor.OpenAsync();
        await editor.RawAsync(message);
        var next = await editor.AskAtAsync("textDocument/hover", Letter, 0, 0);

        Assert.Equal(JsonValueKind.Null, next.GetProperty("result").ValueKind);
    }

    [Fact]
    public async Task I_introduce_myself_first_and_say_goodbye_last()
    {
        var editor = Editor.Start();
        var early = await editor.AskAtAsync("textDocument/hover", Letter, 0, 0);
        var known = (await editor.AskAsync("initialize", new { Capabilities = new { } })).GetProperty("result");
        var goodbye = await editor.AskAsync("shutdown", null);
        var late = await editor.AskAtAsync("textDocument/hover", Letter, 0, 0);
        await editor.TellAsync("exit", null);

        Assert.Equal(-32002, early.GetProperty("error").GetProperty("code").GetInt32());
        var can = known.GetProperty("capabilities");
        Assert.Equal(("utf-16", true, 2), (can.GetProperty("positionEncoding").GetString(), can.GetProperty("hoverProvider").GetBoolean(), can.GetProperty("textDocumentSync").GetProperty("change").GetInt32()));
        Assert.Equal("quickfix", can.GetProperty("codeActionProvider").GetProperty("codeActionKinds")[0].GetString());
        Assert.Equal(JsonValueKind.Null, goodbye.GetProperty("result").ValueKind);
        Assert.Equal(-32600, late.GetProperty("error").GetProperty("code").GetInt32());
        Assert.Equal(0, await editor.Ended);
    }

    [Fact]
    public async Task Leaving_without_a_goodbye_is_told()
    {
        var editor = await Editor.OpenAsync();
        await editor.TellAsync("exit", null);

        Assert.Equal(1, await editor.Ended);
    }

    [Fact]
    [SupportedOSPlatform("linux")]
    public async Task The_program_speaks_nothing_but_the_protocol_and_loads_neither_the_web_nor_the_database()
    {
        using var program = Start();
        var editor = new Editor(program.StandardInput.BaseStream, program.StandardOutput.BaseStream);
        await editor.AskAsync("initialize", new { Capabilities = new { }, InitializationOptions = new { Kind = "reply" } });
        await editor.OpenTextAsync(Letter, "Nunca respetas los plazos.");
        var shown = await editor.SeeAsync(Letter);
        var loaded = await File.ReadAllTextAsync($"/proc/{program.Id}/maps");
        await editor.AskAsync("shutdown", null);
        await editor.TellAsync("exit", null);
        await program.WaitForExitAsync();

        Assert.Equal(["accusation"], shown.Codes);
        Assert.DoesNotContain("AspNetCore", loaded, StringComparison.Ordinal);
        Assert.DoesNotContain("EntityFramework", loaded, StringComparison.Ordinal);
        Assert.Equal((0, "", ""), (program.ExitCode, await program.StandardOutput.ReadToEndAsync(), await program.StandardError.ReadToEndAsync()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Content-Length: 99\r\n\r\n{")]
    public async Task The_end_of_the_editor_is_the_end_of_the_program(string last)
    {
        using var program = Start();
        await program.StandardInput.BaseStream.WriteAsync(Encoding.ASCII.GetBytes(last));
        program.StandardInput.Close();
        await program.WaitForExitAsync();

        Assert.Equal((1, ""), (program.ExitCode, await program.StandardOutput.ReadToEndAsync()));
    }

    [Fact]
    public async Task The_help_has_examples()
    {
        var (code, output, _) = await Typed.Run("lsp", "--help");

        Assert.Equal(0, code);
        Assert.Contains("Examples:", output, StringComparison.Ordinal);
        Assert.Contains("initializationOptions", output, StringComparison.Ordinal);
    }

    private static Process Start()
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(typeof(Colofon.Cli.Verbs).Assembly.Location);
        start.ArgumentList.Add("lsp");
        start.ArgumentList.Add("--stdio");
        return Process.Start(start)!;
    }
}
