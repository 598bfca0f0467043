using Colofon.Accounts;
using Colofon.Storage;

namespace Colofon.Journal;

/// <summary>The last link of a workspace's chain; taking its row is taking the turn to write.</summary>
public sealed class JournalHead : IOwned
{
    [Internal]
    public WorkspaceId WorkspaceId { get; init; }

    [Internal]
    public long Sequence { get; init; }

    [Secret]
    public required string Hash { get; init; }

    [Internal]
    public long Turn { get; init; }
}
