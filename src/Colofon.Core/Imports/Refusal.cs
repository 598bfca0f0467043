using Colofon.Accounts;
using Colofon.Storage;

namespace Colofon.Imports;

/// <summary>A row or message that could not be taken, and why.</summary>
public sealed class Refusal : IOwned
{
    [Internal]
    public WorkspaceId WorkspaceId { get; init; }

    [Internal]
    public RefusalId Id { get; init; } = Key.New<RefusalId>();

    [Internal]
    public ImportId ImportId { get; init; }

    /// <summary>The line of a table, or the number of a message.</summary>
    [Internal]
    public int Line { get; init; }

    /// <summary>Key of the reason: <c>import.refused.…</c> in the texts.</summary>
    [Internal]
    public required string Reason { get; init; }

    [Internal]
    public string? Detail { get; init; }

    /// <summary>The row as it stands in the file, so that it can be mended and brought again.</summary>
    [Internal]
    public string? Row { get; init; }
}
