using System.CommandLine;

namespace Colofon.Cli.Shared;

/// <summary>The options of every verb that opens the data.</summary>
internal sealed class DataOptions
{
    private readonly Option<string?> folder = new("--data") { Description = "The data folder. Without it: the folder of this user." };
    private readonly Option<string?> database = new("--database") { Description = "A PostgreSQL connection string. Without it: the file in the folder." };

    public static DataOptions AddTo(Command verb)
    {
        var options = new DataOptions();
        verb.Add(options.folder);
        verb.Add(options.database);
        return options;
    }

    public DataChoice Read(ParseResult parsed) =>
        new(
            parsed.GetValue(folder) ?? Environment.GetEnvironmentVariable("COLOFON_DATA") ?? DefaultFolder(),
            parsed.GetValue(database) ?? Environment.GetEnvironmentVariable("COLOFON_DATABASE")
        );

    private static string DefaultFolder() => Storage.DataFolder.Default;
}
