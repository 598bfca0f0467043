namespace Colofon.Closures;

/// <summary>What a line of the settlement is. The texts are <c>settlement.kind.KIND</c>.</summary>
public enum SettlementKind
{
    FinalInvoice,

    /// <summary>Something invoiced that is taken back.</summary>
    CreditNote,

    /// <summary>Hours of a bank or a retainer that were paid and not used.</summary>
    UnusedHours,

    /// <summary>Paid ahead for what will not be done.</summary>
    Prepayment,

    Interest,

    /// <summary>The fixed sum for recovery costs (Ley 3/2004, art. 8).</summary>
    Compensation,

    /// <summary>What is owed and forgiven.</summary>
    Waived,
}
