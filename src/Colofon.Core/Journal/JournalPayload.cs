using Colofon.Accounts;
using Colofon.Storage;

namespace Colofon.Journal;

/// <summary>The words of an entry and their salt. Both can be erased; the chain stays valid.</summary>
public sealed class JournalPayload : IOwned
{
    [Internal]
    public WorkspaceId WorkspaceId { get; init; }

    [Internal]
    public long Sequence { get; init; }

    [Internal]
    public required string Words { get; init; }

    [Secret]
    public required string Salt { get; init; }
}
