using Colofon.Evidence;
using Colofon.Imports;
using Colofon.Imports.Files;
using Colofon.Web.Shell.Forms;

namespace Colofon.Web.Imports;

/// <summary>The form that says which column holds what: guessed from the headers at first, then as typed.</summary>
internal sealed class ColumnsForm
{
    /// <summary>Fields are told apart without regard to case, and there is a column called Currency.</summary>
    public const string UsualCurrency = "usual-currency";

    private const int PreviewRows = 10;
    private readonly Import import;
    private readonly IncomingFiles files;
    private readonly CsvPreview preview;
    private readonly Fields fields;
    private readonly bool isFirst;

    private ColumnsForm(Import import, IncomingFiles files, Fields? typed, string currency)
    {
        (this.import, this.files) = (import, files);
        using (var file = files.Open(import.StoredAs))
            preview = CsvTable.Preview(file, rows: 3);
        fields = typed ?? Start(preview, currency);
        isFirst = typed is null;
        Sheet = Read();
    }

    public InvoiceSheet Sheet { get; }

    public bool IsGood => fields.IsGood;

    public static ColumnsForm Guessed(Import import, IncomingFiles files, string currency) => new(import, files, null, currency);

    public static ColumnsForm Typed(Import import, IncomingFiles files, string currency, Fields fields) => new(import, files, fields, currency);

    public bool Wants(string action) => fields["action"] == action;

    public async Task<object> ViewAsync(CancellationToken cancel) =>
        new { Import = import, Preview = preview, F = fields, IsFirst = isFirst, Rows = IsReadable ? await RowsAsync(cancel) : [] };

    private bool IsReadable => !InvoiceField.Missing(Sheet.Columns).Any();

    private static Fields Start(CsvPreview preview, string currency)
    {
        var guess = InvoiceCsv.Guess(preview);
        return Fields.Starting(
            InvoiceField
                .All.Select(field => (field.Name, field.Get(guess)))
                .Append(("dates", preview.Ambiguities.Contains(TableFaults.DateOrder) ? null : preview.Dialect.DateOrder.ToString()))
                .Append(("decimal", preview.Ambiguities.Contains(TableFaults.DecimalSign) ? null : preview.Dialect.DecimalSign.ToString()))
                .Append((UsualCurrency, currency))
        );
    }

    private InvoiceSheet Read()
    {
        var columns = InvoiceField.All.Aggregate(new InvoiceColumns(), (so, field) => field.With(so, Header(field.Name)));
        foreach (var missing in InvoiceField.Missing(columns))
            fields.Refuse(missing, missing == "Net" ? "columns.amount-missing" : "columns.missing");
        var dates = Enum.TryParse<DateOrder>(fields["dates"], out var order) && Enum.IsDefined(order) ? order : (DateOrder?)null;
        if (dates is null)
            fields.Refuse("dates", "columns.ask");
        var sign = fields["decimal"] is "," or "." ? fields["decimal"][0] : (char?)null;
        if (sign is null)
            fields.Refuse("decimal", "columns.ask");
        return new(columns, Dialect(dates, sign), Currency());
    }

    private CsvDialect Dialect(DateOrder? dates, char? sign) =>
        preview.Dialect with { DateOrder = dates ?? preview.Dialect.DateOrder, DecimalSign = sign ?? preview.Dialect.DecimalSign };

    private string? Currency()
    {
        var currency = fields[UsualCurrency].Trim().ToUpperInvariant();
        if (currency.Length == 3 && currency.All(char.IsAsciiLetterUpper))
            return currency;
        fields.Refuse(UsualCurrency, "columns.currency");
        return null;
    }

    private string? Header(string name) => preview.Headers.Contains(fields[name]) && fields[name].Length > 0 ? fields[name] : null;

    private async Task<List<EvidenceRow>> RowsAsync(CancellationToken cancel)
    {
        await using var file = files.Open(import.StoredAs);
        List<EvidenceRow> rows = [];
        await foreach (var row in InvoiceCsv.ReadAsync(file, Sheet.Columns, Sheet.Dialect, Sheet.Currency ?? "EUR", cancel))
        {
            rows.Add(row);
            if (rows.Count == PreviewRows)
                break;
        }
        return [.. rows.OrderBy(row => row.Line)];
    }
}
