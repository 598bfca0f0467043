using System.CommandLine;
using Colofon.Accounts;
using Colofon.Cli.Shared;
using Colofon.Demo;
using Colofon.Language;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Cli.Demo;

/// <summary><c>colofon demo</c>: makes the example studio, through the verbs a person would use.</summary>
internal static class DemoCommand
{
    public static Command Create()
    {
        var verb = new Command("demo", "Make an example studio to look around in: a dozen invented relationships. It never mixes with your own data.");
        var data = DataOptions.AddTo(verb);
        var owner = new Option<string?>("--owner") { Description = "E-mail of the account that may enter it. Without it: the first owner, if there is one." };
        var seed = new Option<int>("--seed") { Description = "Another number makes another studio.", DefaultValueFactory = _ => ExampleStudioSeed };
        var lang = new Option<string>("--lang") { Description = "es or en.", DefaultValueFactory = _ => "es" };
        var scale = new Option<int?>("--scale") { HelpName = "N", Description = "So many relationships instead of a dozen, with a hundred messages each: to measure with." };
        verb.Add(owner);
        verb.Add(scale);
        verb.Add(seed);
        verb.Add(lang);
        verb.ShowExamples("colofon demo --data ~/example", "colofon demo --owner ines@estudio.example", "colofon demo --seed 12 --lang en", "colofon demo --data ~/big --scale 10000");
        verb.SetAction((parsed, cancel) =>
            RunAsync(
                data.Read(parsed),
                new Wish(parsed.GetValue(owner), parsed.GetValue(seed), SpeechExtensions.TryParse(parsed.GetValue(lang)) ?? Speech.Es, parsed.GetValue(scale)),
                parsed.InvocationConfiguration,
                cancel
            ));
        return verb;
    }

    // Constants of their own: reading those in Core would load storage when the verbs are listed.
    private const int ExampleStudioSeed = 7;
    private const int MostRelationships = 100_000;

    private static async Task<int> RunAsync(DataChoice data, Wish wish, InvocationConfiguration streams, CancellationToken cancel)
    {
        if (wish.Scale is < 1 or > MostRelationships)
        {
            streams.Error.WriteLine(CliTexts.Of["cli.demo.scale", MostRelationships]);
            return Exit.WrongUse;
        }
        var folder = new DataFolder(data.Folder);
        using var held = HeldFolder.Take(folder, "demo", streams.Error);
        if (held is null)
            return Exit.Refused;
        await using var services = StudioServices.Build(folder, data.Database);
        await using var db = await services.GetRequiredService<IDbContextFactory<ColofonDb>>().CreateDbContextAsync(cancel);
        await Upkeep.MigrateAsync(db, services.GetRequiredService<DatabaseChoice>(), cancel);
        var owner = await OwnerAsync(db, wish.Owner, cancel);
        if (wish.Owner is not null && owner is null)
        {
            streams.Error.WriteLine(CliTexts.Of["cli.demo.no-owner", wish.Owner]);
            return Exit.Refused;
        }
        var door = services.GetRequiredService<ExampleDoor>();
        using var line = new CrowdLine(streams.Error);
        var made = wish.Scale is { } count
            ? await door.OpenCrowdAsync(wish.Speech, owner, wish.Seed, count, line, cancel)
            : await door.OpenAsync(wish.Speech, owner, wish.Seed, cancel);
        streams.Error.WriteLine(made.IsNew ? CliTexts.Of["cli.demo.made", folder.Path, made.Relationships] : CliTexts.Of["cli.demo.known"]);
        return Exit.Done;
    }

    private static Task<Guid?> OwnerAsync(ColofonDb db, string? email, CancellationToken cancel) =>
        email is null
            ? db.FirstOwnerAsync(cancel)
            : db.Users.Where(row => row.NormalizedEmail == email.ToUpperInvariant()).Select(row => (Guid?)row.Id).FirstOrDefaultAsync(cancel);

    private sealed record Wish(string? Owner, int Seed, Speech Speech, int? Scale);
}
