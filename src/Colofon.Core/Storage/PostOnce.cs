using Colofon.Accounts;

namespace Colofon.Storage;

/// <summary>That a form was already taken, and where its answer led: a second press has no second effect.</summary>
public sealed class PostOnce : IOwned
{
    [Internal]
    public WorkspaceId WorkspaceId { get; init; }

    [Internal]
    public required string Token { get; init; }

    [Internal]
    public required string Location { get; init; }

    [Internal]
    public DateTimeOffset At { get; init; }
}
