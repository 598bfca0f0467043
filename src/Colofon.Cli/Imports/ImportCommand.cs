using System.CommandLine;
using Colofon.Cli.Shared;

namespace Colofon.Cli.Imports;

/// <summary><c>colofon import</c>: bring in mail, hours and invoices.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var options = new ImportOptions();
        var command = new Command(
            "import",
            """
            Bring in mailboxes (.mbox, .eml), hours (Toggl Track CSV) and invoices (CSV). The same file twice adds nothing.

            Exit code 1 when a file could not be taken or read to its end.
            """
        );
        options.AddTo(command);
        var studio = StudioOptions.AddTo(command);
        command.ShowExamples(
            "colofon import inbox.mbox sent.mbox --own ines@estudio.example",
            "colofon import Toggl_2026.csv --data ~/studio",
            "colofon import invoices.csv --kind invoices --map Number=Numero --map Net=Base --json"
        );
        command.SetAction(
            (parsed, cancel) =>
                ImportArguments.Read(options, parsed) is { Wrong: null } arguments
                    ? StudioDoor.WriteAsync(
                        studio.Read(parsed),
                        "import",
                        parsed.InvocationConfiguration.Error,
                        opened => new ImportSession(opened, arguments, parsed.InvocationConfiguration.Output).RunAsync(cancel),
                        cancel
                    )
                    : WrongAsync(ImportArguments.Read(options, parsed).Wrong!, parsed)
        );
        return command;
    }

    private static Task<int> WrongAsync(string why, ParseResult parsed)
    {
        parsed.InvocationConfiguration.Error.WriteLine(why);
        return Task.FromResult(Exit.WrongUse);
    }
}
