namespace Colofon.Cli.Shared;

/// <summary>Which workspace of which data a verb works on.</summary>
internal sealed record StudioChoice(DataChoice Data, string? Workspace = null)
{
    /// <summary>An empty folder gets no workspace: the verb makes its own.</summary>
    public bool StaysEmpty { get; init; }

    /// <summary>The verb opens a workspace of its own, whatever there is.</summary>
    public bool MakesOwn { get; init; }
}
