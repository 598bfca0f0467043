using Colofon.Accounts;
using Colofon.Imports;
using Colofon.Relationships;
using Colofon.Storage;

namespace Colofon.Signals;

/// <summary>An invoice we issued, or a credit note (negative amounts).</summary>
public sealed class Invoice : IOwned
{
    [Internal]
    public WorkspaceId WorkspaceId { get; init; }

    [Internal]
    public InvoiceId Id { get; init; } = Key.New<InvoiceId>();

    [Internal]
    public required string NaturalKey { get; init; }

    [Internal]
    public HandleId? HandleId { get; init; }

    [Internal]
    public RelationshipId? RelationshipId { get; private set; }

    [Internal]
    public ImportId? ImportId { get; init; }

    [Internal]
    public required string Number { get; init; }

    [Internal]
    public DateOnly IssuedOn { get; init; }

    [Internal]
    public DateOnly Week { get; init; }

    [Internal]
    public DateOnly? DueOn { get; init; }

    [Internal]
    public DateOnly? PaidOn { get; init; }

    [Internal]
    public decimal Net { get; init; }

    [Internal]
    public decimal Tax { get; init; }

    [Internal]
    public decimal Withheld { get; init; }

    [Internal]
    public decimal Total { get; init; }

    [Internal]
    public required string Currency { get; init; }

    public void BelongTo(RelationshipId? relationship) => RelationshipId = relationship;
}
