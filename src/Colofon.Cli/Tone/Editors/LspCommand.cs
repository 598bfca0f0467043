using System.CommandLine;

namespace Colofon.Cli.Tone.Editors;

/// <summary><c>colofon lsp</c>: the linter inside an editor, over the Language Server Protocol.</summary>
internal static class LspCommand
{
    public static Command Create()
    {
        var command = new Command("lsp", "Show the findings of lint in an editor while somebody writes: a language server over stdin and stdout. Exit 0: the editor said goodbye, 1: it did not.");
        command.Add(new Option<bool>("--stdio") { Description = "Speak over stdin and stdout. It always does; some editors say it anyway." });
        command.ShowExamples(
            "colofon lsp",
            "nvim -c \"lua vim.lsp.buf_attach_client(0, vim.lsp.start_client({ name = 'colofon', cmd = { 'colofon', 'lsp' } }))\" carta.md",
            "    initializationOptions and workspace/didChangeConfiguration may say kind, lang, initiator, counterpart, contact,",
            "    endDate, confidential: […], otherClients: […], ignore: […] and ui (es, en); docs/guide/editors.md shows how"
        );
        command.SetAction((parsed, cancel) => ServeAsync(parsed.InvocationConfiguration.Error, cancel));
        return command;
    }

    private static async Task<int> ServeAsync(TextWriter error, CancellationToken cancel)
    {
        using var input = Console.OpenStandardInput();
        using var output = Console.OpenStandardOutput();
        // Only messages may go there: anything else would be read as one.
        Console.SetOut(error);
        using var connection = new Connection(input, output);
        return await connection.ServeAsync(error, cancel);
    }
}
