using Colofon.Evidence;

namespace Colofon.Imports;

/// <summary>One thing a column of a table of invoices may hold.</summary>
public sealed record InvoiceField(string Name, Func<InvoiceColumns, string?> Get, Func<InvoiceColumns, string?, InvoiceColumns> With)
{
    public static IReadOnlyList<InvoiceField> All { get; } =
    [
        new("Number", columns => columns.Number, (columns, header) => columns with { Number = header }),
        new("Series", columns => columns.Series, (columns, header) => columns with { Series = header }),
        new("Customer", columns => columns.Customer, (columns, header) => columns with { Customer = header }),
        new("CustomerTaxId", columns => columns.CustomerTaxId, (columns, header) => columns with { CustomerTaxId = header }),
        new("IssueDate", columns => columns.IssueDate, (columns, header) => columns with { IssueDate = header }),
        new("DueDate", columns => columns.DueDate, (columns, header) => columns with { DueDate = header }),
        new("PaidDate", columns => columns.PaidDate, (columns, header) => columns with { PaidDate = header }),
        new("Net", columns => columns.Net, (columns, header) => columns with { Net = header }),
        new("Tax", columns => columns.Tax, (columns, header) => columns with { Tax = header }),
        new("Withheld", columns => columns.Withheld, (columns, header) => columns with { Withheld = header }),
        new("Total", columns => columns.Total, (columns, header) => columns with { Total = header }),
        new("Currency", columns => columns.Currency, (columns, header) => columns with { Currency = header }),
        new("Status", columns => columns.Status, (columns, header) => columns with { Status = header }),
    ];

    public bool IsRequired => Name is "Number" or "Customer" or "IssueDate";

    public static InvoiceField? Find(string name) => All.FirstOrDefault(field => field.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>What must still be said; an amount before tax or a total is enough.</summary>
    public static IEnumerable<string> Missing(InvoiceColumns columns) =>
        All.Where(field => field.IsRequired && field.Get(columns) is null)
            .Select(field => field.Name)
            .Concat(columns is { Net: null, Total: null } ? ["Net"] : []);
}
