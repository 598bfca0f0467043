using System.CommandLine;
using System.Text.Json;
using Colofon.Cli.Shared;
using Colofon.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Cli.Care;

/// <summary><c>colofon doctor</c>: looks everything over and says what to do; changes nothing.</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        var verb = new Command("doctor", "Look the data over and say what needs care: disk, schema, integrity, journal. Changes nothing; exit 1 when something is wrong.");
        var data = DataOptions.AddTo(verb);
        var json = new Option<bool>("--json") { Description = "One JSON object on stdout." };
        verb.Add(json);
        verb.ShowExamples("colofon doctor --data ~/studio", "colofon doctor --json");
        verb.SetAction((parsed, cancel) => RunAsync(data.Read(parsed), parsed.GetValue(json), parsed.InvocationConfiguration, cancel));
        return verb;
    }

    private static async Task<int> RunAsync(DataChoice data, bool json, InvocationConfiguration streams, CancellationToken cancel)
    {
        var folder = new DataFolder(data.Folder);
        if (data.Database is null && !File.Exists(folder.Database))
        {
            streams.Error.WriteLine(CliTexts.Of["cli.empty", folder.Path]);
            return Exit.Refused;
        }
        await using var services = StudioServices.Build(folder, data.Database);
        var lines = await ActivatorUtilities.CreateInstance<Checkup>(services).RunAsync(cancel);
        if (json)
            streams.Output.WriteLine(JsonSerializer.Serialize(lines.Select(line => new { what = line.What, level = line.Level.ToString().ToLowerInvariant(), text = CliTexts.Of[line.Key, line.Arguments] })));
        else
            foreach (var line in lines)
                streams.Output.WriteLine($"{Mark(line.Level)} {CliTexts.Of[line.Key, line.Arguments]}");
        return lines.Any(line => line.Level == CheckupLevel.Bad) ? Exit.Refused : Exit.Done;
    }

    private static char Mark(CheckupLevel level) => level switch { CheckupLevel.Good => '✓', CheckupLevel.Warning => '!', _ => '✗' };
}
