using Colofon.Accounts;
using Colofon.Relationships;
using Colofon.Storage;

namespace Colofon.Signals;

/// <summary>A dated fact that a person wrote down: what happened, not what they think of anybody.</summary>
public sealed class Fact : IOwned
{
    private Fact() { }

    public Fact(WorkspaceId workspace, RelationshipId relationship, FactKind kind, DateOnly on, string text, int severity, Guid? by, DateTimeOffset now)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(severity, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(severity, 5);
        WorkspaceId = workspace;
        Id = Key.New<FactId>();
        (RelationshipId, Kind, On, Text, Severity) = (relationship, kind, on, text.Trim(), severity);
        (RecordedBy, RecordedAt) = (by, now);
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public FactId Id { get; private set; }

    [Internal]
    public RelationshipId RelationshipId { get; private set; }

    [Internal]
    public FactKind Kind { get; private set; }

    [Internal]
    public DateOnly On { get; private set; }

    [Internal]
    public string Text { get; private set; } = "";

    /// <summary>1–5; for an energy pulse, the energy.</summary>
    [Internal]
    public int Severity { get; private set; }

    [Internal]
    public Guid? RecordedBy { get; private set; }

    [Internal]
    public DateTimeOffset RecordedAt { get; private set; }

    [Internal]
    public DateTimeOffset? WithdrawnAt { get; private set; }

    public bool IsWithdrawn => WithdrawnAt is not null;

    public void Withdraw(DateTimeOffset now) => WithdrawnAt ??= now;

    public void Restore() => WithdrawnAt = null;
}
