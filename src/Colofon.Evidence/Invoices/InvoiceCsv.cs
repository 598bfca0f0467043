using System.Runtime.CompilerServices;
using Colofon.Evidence.Data;

namespace Colofon.Evidence;

/// <summary>Reads invoices from tables of text, one row per invoice or per line of it.</summary>
public static class InvoiceCsv
{
    /// <summary>Guesses which header holds what, by Spanish and English names in use.</summary>
    /// <param name="preview">What <see cref="CsvTable.Preview"/> told of the file.</param>
    public static InvoiceColumns Guess(CsvPreview preview)
    {
        ArgumentNullException.ThrowIfNull(preview);
        var taken = new HashSet<string>();
        return new InvoiceColumns
        {
            Number = Take("number"),
            Series = Take("series"),
            CustomerTaxId = Take("customerTaxId"),
            Customer = Take("customer"),
            DueDate = Take("dueDate"),
            PaidDate = Take("paidDate"),
            IssueDate = Take("issueDate"),
            Withheld = Take("withheld"),
            Net = Take("net"),
            Tax = Take("tax"),
            Total = Take("total"),
            Currency = Take("currency"),
            Status = Take("status"),
        };

        string? Take(string field)
        {
            var header = HeaderWords.Known.Invoices[field]
                .Where(name => !taken.Contains(name))
                .Select(name => preview.Headers.FirstOrDefault(header => HeaderName.Fold(header) == name))
                .FirstOrDefault(found => found is not null);
            if (header is not null)
                taken.Add(HeaderName.Fold(header));
            return header;
        }
    }

    /// <summary>Reads the invoices.</summary>
    /// <param name="stream">The file, at its first byte. It is not closed.</param>
    /// <param name="columns">Which header holds what.</param>
    /// <param name="dialect">How the file is written.</param>
    /// <param name="defaultCurrency">ISO 4217 code for rows that name none.</param>
    /// <param name="cancel">Stops between two rows.</param>
    /// <returns>An <see cref="InvoiceRecord"/> for each number, and a <see cref="RefusedRow"/> for each row without one.</returns>
    public static async IAsyncEnumerable<EvidenceRow> ReadAsync(
        Stream stream, InvoiceColumns columns, CsvDialect dialect, string defaultCurrency,
        [EnumeratorCancellation] CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(dialect);
        ArgumentNullException.ThrowIfNull(defaultCurrency);
        InvoiceRows? rows = null;
        await foreach (var (table, row) in HeadedRows.ReadAsync(stream, dialect, cancel))
        {
            var places = rows is null ? new InvoicePlaces(table, columns) : null;
            if (places?.Missing is { } missing)
            {
                yield return row.Refuse(TableFaults.ColumnMissing, missing);
                yield break;
            }

            rows ??= new InvoiceRows(places!, dialect, defaultCurrency);
            if (rows.Take(row) is { } refused)
                yield return refused;
            if (!rows.IsFull)
                continue;
            foreach (var invoice in rows.Close(moreFollow: true))
                yield return invoice;
        }

        foreach (var invoice in rows?.Close(moreFollow: false) ?? [])
            yield return invoice;
    }
}
