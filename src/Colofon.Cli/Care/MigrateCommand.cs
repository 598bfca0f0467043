using System.CommandLine;
using Colofon.Cli.Shared;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Cli.Care;

/// <summary><c>colofon migrate</c>: brings the database up to date, and nothing else.</summary>
internal static class MigrateCommand
{
    public static Command Create()
    {
        var verb = new Command("migrate", "Bring the database up to date. `serve` does it by itself; on a server you may want to choose the moment.");
        var data = DataOptions.AddTo(verb);
        verb.ShowExamples(
            "colofon migrate --data ~/studio",
            "colofon migrate --database \"Host=localhost;Database=colofon;Username=colofon\""
        );
        verb.SetAction((parsed, cancel) => RunAsync(data.Read(parsed), parsed.InvocationConfiguration, cancel));
        return verb;
    }

    private static async Task<int> RunAsync(DataChoice data, InvocationConfiguration streams, CancellationToken cancel)
    {
        var folder = new DataFolder(data.Folder);
        using var held = HeldFolder.Take(folder, "migrate", streams.Error);
        if (held is null)
            return Exit.Refused;
        await using var services = StudioServices.Build(folder, data.Database);
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ColofonDb>();
        var waiting = (await db.Database.GetPendingMigrationsAsync(cancel)).ToList();
        await Upkeep.MigrateAsync(db, services.GetRequiredService<DatabaseChoice>(), cancel);
        streams.Output.WriteLine(CliTexts.Of["cli.migrated", waiting.Count]);
        return Exit.Done;
    }
}
