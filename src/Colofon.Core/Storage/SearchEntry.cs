using Colofon.Accounts;

namespace Colofon.Storage;

/// <summary>
/// What can be searched, already analysed by our own analyzer, so that both databases find the same. The integer key
/// is what full-text tables hold on to.
/// </summary>
public sealed class SearchEntry : IOwned
{
    [Internal]
    public long RowKey { get; init; }

    [Internal]
    public WorkspaceId WorkspaceId { get; init; }

    /// <summary>relationship, fact…</summary>
    [Internal]
    public required string Kind { get; init; }

    [Internal]
    public Guid TargetId { get; init; }

    [Internal]
    public required string Text { get; set; }
}
