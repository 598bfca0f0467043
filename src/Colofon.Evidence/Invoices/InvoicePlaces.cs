using Colofon.Evidence.Data;

namespace Colofon.Evidence;

/// <summary>Where the mapped columns stand in one file.</summary>
internal sealed class InvoicePlaces(HeadedRows table, InvoiceColumns columns)
{
    public int Number { get; } = table.Find(columns.Number);

    public int Series { get; } = table.Find(columns.Series);

    public int Customer { get; } = table.Find(columns.Customer);

    public int CustomerTaxId { get; } = table.Find(columns.CustomerTaxId);

    public int IssueDate { get; } = table.Find(columns.IssueDate);

    public int DueDate { get; } = table.Find(columns.DueDate);

    public int PaidDate { get; } = table.Find(columns.PaidDate);

    public int Currency { get; } = table.Find(columns.Currency);

    public int Status { get; } = table.Find(columns.Status);

    /// <summary>Net, tax, withheld, total, in the order of <see cref="Money"/>.</summary>
    public int[] Amounts { get; } =
        [table.Find(columns.Net), table.Find(columns.Tax), table.Find(columns.Withheld), table.Find(columns.Total)];

    /// <summary>Which of the amounts have a name that says they are one line's.</summary>
    public bool[] PerLine { get; } =
        [.. new[] { columns.Net, columns.Tax, columns.Withheld, columns.Total }
            .Select(name => name is not null && HeaderWords.Known.PerLine.Contains(HeaderName.Fold(name)))];

    /// <summary>The first column needed that is not there; null when all are.</summary>
    public string? Missing =>
        Number < 0 ? columns.Number ?? nameof(columns.Number)
        : Customer < 0 ? columns.Customer ?? nameof(columns.Customer)
        : IssueDate < 0 ? columns.IssueDate ?? nameof(columns.IssueDate)
        : Amounts[Money.Net] < 0 && Amounts[Money.Total] < 0 ? columns.Total ?? nameof(columns.Total)
        : null;
}
