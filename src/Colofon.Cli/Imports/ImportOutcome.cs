using Colofon.Imports;

namespace Colofon.Cli.Imports;

/// <summary>What came of one file.</summary>
internal sealed record ImportOutcome(string Path)
{
    public Import? Import { get; init; }

    public IReadOnlyList<Refusal> Refusals { get; init; } = [];

    /// <summary>Why it was not taken, or what stopped it.</summary>
    public string? Why { get; init; }

    public bool IsGood => Import?.State == ImportState.Done;
}
