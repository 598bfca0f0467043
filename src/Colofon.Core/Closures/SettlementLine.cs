using Colofon.Accounts;
using Colofon.Offboardings;
using Colofon.Relationships;
using Colofon.Storage;

namespace Colofon.Closures;

/// <summary>One amount between both sides, always above zero; its kind says who owes it to whom.</summary>
public sealed class SettlementLine : IOwned
{
    private SettlementLine() { }

    public SettlementLine(Offboarding offboarding, SettlementKind kind, string label, decimal amount, DateTimeOffset now)
    {
        WorkspaceId = offboarding.WorkspaceId;
        Id = Key.New<SettlementLineId>();
        OffboardingId = offboarding.Id;
        (Kind, Label, Amount, WrittenAt) = (kind, label.Trim(), amount, now);
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public SettlementLineId Id { get; private set; }

    [Internal]
    public OffboardingId OffboardingId { get; private set; }

    [ClientVisible]
    public SettlementKind Kind { get; private set; }

    [ClientVisible]
    public string Label { get; private set; } = "";

    [ClientVisible]
    public decimal Amount { get; private set; }

    /// <summary>Of an interest: the invoice, its due date and the day it was paid.</summary>
    [ClientVisible]
    public decimal? Principal { get; private set; }

    [ClientVisible]
    public DateOnly? DueOn { get; private set; }

    [ClientVisible]
    public DateOnly? PaidOn { get; private set; }

    [Internal]
    public DateTimeOffset WrittenAt { get; private set; }

    public void CountedFrom(decimal principal, DateOnly due, DateOnly paid) => (Principal, DueOn, PaidOn) = (principal, due, paid);

    /// <summary>Above zero when it is owed to us, below when we owe it.</summary>
    public decimal Balance(CounterpartKind other) => (IsForProvider ? Amount : -Amount) * (other == CounterpartKind.Client ? 1 : -1);

    /// <summary>Owed to whoever does the work: us to a client, them when they supply us.</summary>
    private bool IsForProvider => Kind is SettlementKind.FinalInvoice or SettlementKind.Interest or SettlementKind.Compensation;
}
