using System.CommandLine;

namespace Colofon.Cli.Shared;

/// <summary>The options of every verb that works inside a workspace.</summary>
internal sealed class StudioOptions
{
    private readonly Option<string?> workspace = new("--workspace") { Description = "The workspace, by name. Needed only when there are several." };
    private readonly DataOptions data;

    private StudioOptions(DataOptions data) => this.data = data;

    public static StudioOptions AddTo(Command verb)
    {
        var options = new StudioOptions(DataOptions.AddTo(verb));
        verb.Add(options.workspace);
        return options;
    }

    public StudioChoice Read(ParseResult parsed) => new(data.Read(parsed), parsed.GetValue(workspace));
}
