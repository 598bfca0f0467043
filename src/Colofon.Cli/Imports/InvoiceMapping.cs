using Colofon.Cli.Shared;
using Colofon.Evidence;
using Colofon.Imports;
using Colofon.Imports.Files;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Cli.Imports;

/// <summary>Says what the columns of a table of invoices mean: guessed by their names, corrected by what was typed.</summary>
internal sealed class InvoiceMapping(Studio studio, ImportArguments arguments)
{
    /// <returns>Why it cannot be read; null when it can, or when there is nothing to say.</returns>
    public async Task<string?> MapAsync(ImportId id, CancellationToken cancel)
    {
        var import = await studio.Db.Imports.AsNoTracking().SingleAsync(row => row.Id == id, cancel);
        if (import.State != ImportState.Mapping)
            return null;
        var preview = Look(import);
        var columns = arguments.Map.Aggregate(InvoiceCsv.Guess(preview), (so, map) => map.Field.With(so, map.Header));
        if (WhyNot(columns, preview) is { } why)
        {
            await studio.Get<ImportDesk>().DiscardAsync(id, cancel);
            return why;
        }
        await studio.Get<ImportDesk>().MapAsync(id, new InvoiceSheet(columns, DialectOf(preview)), cancel);
        studio.Db.ChangeTracker.Clear();
        return null;
    }

    private CsvPreview Look(Import import)
    {
        using var file = studio.Get<IncomingFiles>().Open(import.StoredAs);
        return CsvTable.Preview(file, rows: 0);
    }

    private string? WhyNot(InvoiceColumns columns, CsvPreview preview)
    {
        var headers = string.Join(", ", preview.Headers);
        if (InvoiceField.Missing(columns).ToList() is { Count: > 0 } missing)
            return CliTexts.Of["cli.import.columns-missing", string.Join(", ", missing), headers];
        var unknown = InvoiceField.All.Select(field => field.Get(columns)).OfType<string>().FirstOrDefault(header => !preview.Headers.Contains(header));
        return unknown is null ? null : CliTexts.Of["cli.import.header-unknown", unknown, headers];
    }

    private CsvDialect DialectOf(CsvPreview preview)
    {
        var dialect = preview.Dialect with
        {
            DateOrder = arguments.Dates ?? preview.Dialect.DateOrder,
            DecimalSign = arguments.Decimal ?? preview.Dialect.DecimalSign,
        };
        if (preview.Ambiguities.Contains(TableFaults.DateOrder) && arguments.Dates is null)
            studio.Error.WriteLine(CliTexts.Of["cli.import.dates-guessed", dialect.DateOrder == DateOrder.MonthFirst ? "month-first" : "day-first"]);
        if (preview.Ambiguities.Contains(TableFaults.DecimalSign) && arguments.Decimal is null)
            studio.Error.WriteLine(CliTexts.Of["cli.import.decimal-guessed", dialect.DecimalSign == ',' ? "comma" : "point"]);
        return dialect;
    }
}
