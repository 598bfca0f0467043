using System.Runtime.CompilerServices;

namespace Colofon.Evidence;

/// <summary>Reads invoices from tables of text, one row per invoice or per line of it.</summary>
public static class InvoiceCsv
{
    /// <summary>Guesses which header holds what, by Spanish and English names in use.</summary>
    /// <param name="preview">What <see cref="CsvTable.Preview"/> told of the file.</param>
    public static InvoiceColumns Guess(CsvPreview preview)
    {
        ArgumentNullException.ThrowIfNull(preview);
        return new InvoiceColumns();
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
        await Task.CompletedTask;
        cancel.ThrowIfCancellationRequested();
        yield break;
    }
}
