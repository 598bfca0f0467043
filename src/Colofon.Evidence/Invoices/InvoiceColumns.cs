namespace Colofon.Evidence;

/// <summary>Which header holds what in a table of invoices. Null means that the file has no such column.</summary>
public sealed record InvoiceColumns
{
    /// <summary>The invoice's number. Required to read.</summary>
    public string? Number { get; init; }

    /// <summary>Its series, when apart from the number.</summary>
    public string? Series { get; init; }

    /// <summary>Who it was issued to. Required to read.</summary>
    public string? Customer { get; init; }

    /// <summary>The customer's tax id.</summary>
    public string? CustomerTaxId { get; init; }

    /// <summary>The day of issue. Required to read.</summary>
    public string? IssueDate { get; init; }

    /// <summary>The day it falls due.</summary>
    public string? DueDate { get; init; }

    /// <summary>The day it was paid.</summary>
    public string? PaidDate { get; init; }

    /// <summary>Amount before tax. This or <see cref="Total"/> is required.</summary>
    public string? Net { get; init; }

    /// <summary>Tax added.</summary>
    public string? Tax { get; init; }

    /// <summary>Income tax withheld by the customer (IRPF).</summary>
    public string? Withheld { get; init; }

    /// <summary>Amount to pay.</summary>
    public string? Total { get; init; }

    /// <summary>ISO 4217 code, or a sign or name that holds it.</summary>
    public string? Currency { get; init; }

    /// <summary>Its state in the program it comes from: paid, draft, void…</summary>
    public string? Status { get; init; }
}
