using System.Collections.Immutable;

namespace Colofon.Evidence;

/// <summary>An invoice issued, its lines already joined.</summary>
/// <param name="Line">Line of the file where its first row starts, from 1.</param>
public sealed record InvoiceRecord(int Line) : EvidenceRow(Line)
{
    /// <summary>Series, number and year of issue in lower case, as <c>series/number/2026</c>; the same in any export of the same books.</summary>
    public required string NaturalKey { get; init; }

    /// <summary>The number as written, preceded by its series and a hyphen when the file has one apart.</summary>
    public required string Number { get; init; }

    /// <summary>Who it was issued to, as written.</summary>
    public required string Customer { get; init; }

    /// <summary>The customer's tax id without spaces, dots and hyphens, in upper case; empty when none.</summary>
    public string CustomerTaxId { get; init; } = "";

    /// <summary>The day of issue.</summary>
    public required DateOnly IssueDate { get; init; }

    /// <summary>The day it falls due; null when unknown.</summary>
    public DateOnly? DueDate { get; init; }

    /// <summary>The day it was paid (the last, when paid in parts); null when unpaid or unknown.</summary>
    public DateOnly? PaidDate { get; init; }

    /// <summary>What its status says: paid, not paid, or null when the file does not tell.</summary>
    public bool? IsPaid { get; init; }

    /// <summary>Amount before tax, in units of <see cref="Currency"/>.</summary>
    public required decimal Net { get; init; }

    /// <summary>Tax added, in units of <see cref="Currency"/>.</summary>
    public required decimal Tax { get; init; }

    /// <summary>Income tax withheld, with the sign of <see cref="Net"/>; already taken off when <see cref="Total"/> was worked out.</summary>
    public required decimal Withheld { get; init; }

    /// <summary>The total as the file gives it; net plus tax minus withheld when it gives none.</summary>
    public required decimal Total { get; init; }

    /// <summary>ISO 4217 code.</summary>
    public required string Currency { get; init; }

    /// <summary>Whether it gives money back: a negative total, or a status or kind that says so.</summary>
    public bool IsCreditNote { get; init; }

    /// <summary>Codes of <see cref="TableFaults"/> worth a look, such as <see cref="TableFaults.TotalsDiffer"/>. Empty for a sound invoice.</summary>
    public ImmutableArray<string> Faults { get; init; } = [];
}
