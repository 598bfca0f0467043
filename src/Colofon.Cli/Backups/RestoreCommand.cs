using System.CommandLine;
using Colofon.Backups;
using Colofon.Cli.Shared;

namespace Colofon.Cli.Backups;

/// <summary><c>colofon restore</c>: puts a backup back where nothing is.</summary>
internal static class RestoreCommand
{
    public static Command Create()
    {
        var verb = new Command(
            "restore",
            """
            Put a backup back, only into a new or empty folder (and, for PostgreSQL, an empty database).

            Everything is checked before and after; the folder appears whole or not at all. All sign-ins and portal invitations end, and mail that was on its way waits for a person. Exit code 1 when the file is cut, altered or strange, or the place is not empty.
            """
        );
        var file = new Argument<string>("FILE") { Description = "A file that `colofon backup` made." };
        verb.Add(file);
        var data = DataOptions.AddTo(verb);
        var check = new Option<bool>("--check") { Description = "Only look whether the file is a whole backup; write nothing." };
        var json = new Option<bool>("--json") { Description = "One JSON object on stdout." };
        verb.Add(check);
        verb.Add(json);
        verb.ShowExamples(
            "colofon restore studio.colofon --data ~/studio-restored",
            "colofon restore studio.colofon --check",
            "colofon restore studio.colofon --data ~/node --database \"Host=localhost;Database=colofon2;Username=colofon\""
        );
        verb.SetAction((parsed, cancel) =>
            RunAsync(parsed.GetValue(file)!, data.Read(parsed), parsed.GetValue(check), parsed.GetValue(json), parsed.InvocationConfiguration, cancel));
        return verb;
    }

    private static async Task<int> RunAsync(string file, DataChoice data, bool isCheck, bool json, InvocationConfiguration streams, CancellationToken cancel)
    {
        var desk = new RestoreDesk(TimeProvider.System);
        BackupOutcome outcome;
        using (var line = new StepLine(streams.Error))
            outcome = isCheck ? await desk.CheckAsync(file, line, cancel) : await desk.RestoreAsync(file, data.Folder, data.Database, line, cancel);
        return BackupReport.Tell(outcome, isCheck ? "cli.restore.checked" : "cli.restore.done", isCheck ? file : data.Folder, json, streams);
    }
}
