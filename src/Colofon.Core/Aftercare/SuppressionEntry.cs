using Colofon.Accounts;
using Colofon.Storage;

namespace Colofon.Aftercare;

/// <summary>An address, or everything behind an @, that is not written to. Lifting it leaves the row as its history.</summary>
public sealed class SuppressionEntry : IOwned
{
    private SuppressionEntry() { }

    internal SuppressionEntry(WorkspaceId workspace, string value, SuppressionOrigin origin, string? why, Guid? by, DateTimeOffset now)
    {
        WorkspaceId = workspace;
        Id = Key.New<SuppressionEntryId>();
        (Value, Origin, Why, AddedBy, AddedAt) = (value, origin, why?.Trim(), by, now);
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public SuppressionEntryId Id { get; private set; }

    /// <summary><c>a@b.example</c>, or <c>@b.example</c> for all of it; in lower case.</summary>
    [Internal]
    public string Value { get; private set; } = "";

    [Internal]
    public SuppressionOrigin Origin { get; private set; }

    [Private]
    public string? Why { get; private set; }

    [Internal]
    public Guid? AddedBy { get; private set; }

    [Internal]
    public DateTimeOffset AddedAt { get; private set; }

    [Internal]
    public Guid? LiftedBy { get; private set; }

    [Internal]
    public DateTimeOffset? LiftedAt { get; private set; }

    public bool IsStanding => LiftedAt is null;

    public bool IsDomain => Value.StartsWith('@');

    internal void Lift(Guid? by, DateTimeOffset now) => (LiftedBy, LiftedAt) = (by, LiftedAt ?? now);
}
