using System.CommandLine;
using System.Globalization;
using Colofon.Backups;
using Colofon.Cli.Shared;
using Colofon.Storage;

namespace Colofon.Cli.Backups;

/// <summary><c>colofon backup</c>: one file that holds everything, made while the server goes on working.</summary>
internal static class BackupCommand
{
    public static Command Create()
    {
        var verb = new Command(
            "backup",
            """
            Keep everything in one file: database, journal, files, keys. It may be made while `serve` is working.

            The file is opened, checked and counted before it gets its name: there is a whole backup or none. Whoever has it can read everything in it: keep it like the data itself. Exit code 1 when there is no sound backup.
            """
        );
        var data = DataOptions.AddTo(verb);
        var to = new Option<string>("--to") { HelpName = "FILE", Description = "The file to make. In a folder that exists it gets a name with the date.", Required = true };
        var replace = new Option<bool>("--replace") { Description = "An earlier backup of that name gives way once this one is proven." };
        var json = new Option<bool>("--json") { Description = "One JSON object on stdout." };
        verb.Add(to);
        verb.Add(replace);
        verb.Add(json);
        verb.ShowExamples(
            "colofon backup --to ~/backups",
            "colofon backup --data ~/studio --to /media/usb/studio.colofon --replace",
            "colofon backup --database \"Host=localhost;Database=colofon;Username=colofon\" --to /srv/backups",
            "colofon restore ~/backups/colofon-2026-11-28-2030.colofon --check"
        );
        verb.SetAction((parsed, cancel) =>
            RunAsync(data.Read(parsed), parsed.GetValue(to)!, parsed.GetValue(replace), parsed.GetValue(json), parsed.InvocationConfiguration, cancel));
        return verb;
    }

    private static async Task<int> RunAsync(DataChoice data, string to, bool replace, bool json, InvocationConfiguration streams, CancellationToken cancel)
    {
        if (to.Trim().Length == 0)
        {
            streams.Error.WriteLine(CliTexts.Of["cli.backup.no-name"]);
            return Exit.WrongUse;
        }
        if (data.Database is null && !File.Exists(Path.Combine(data.Folder, "colofon.db")))
        {
            streams.Error.WriteLine(CliTexts.Of["cli.empty", data.Folder]);
            return Exit.Refused;
        }
        var folder = new DataFolder(data.Folder);
        var file = Directory.Exists(to) ? Path.Combine(to, Dated()) : to;
        BackupOutcome made;
        using (var line = new StepLine(streams.Error))
            made = await new BackupDesk(folder, DatabaseChoice.For(folder, data.Database), TimeProvider.System).MakeAsync(file, replace, line, cancel);
        return BackupReport.Tell(made, "cli.backup.made", file, json, streams);
    }

    private static string Dated() =>
        "colofon-" + TimeProvider.System.GetLocalNow().ToString("yyyy-MM-dd-HHmm", CultureInfo.InvariantCulture) + BackupDesk.Suffix;
}
