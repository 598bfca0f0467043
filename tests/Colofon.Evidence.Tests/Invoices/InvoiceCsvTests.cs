using Colofon.Evidence.Tests.Tables;

namespace Colofon.Evidence.Tests.Invoices;

public sealed class InvoiceCsvTests
{
    [Fact]
    public async Task I_can_import_a_spanish_list_of_invoices()
    {
        var invoice = await OneAsync(
            "Serie;Número de factura;Fecha de emisión;Vencimiento;Fecha de cobro;Cliente;NIF;Base imponible;Cuota IVA;Importe IRPF;Total factura;Estado\n"
            + "A;2025-014;31/01/2025;02/03/2025;10/03/2025;Cerámicas Ejemplo SL;B-00 000 000;1.000,00 €;210,00 €;-150,00 €;1.060,00 €;Cobrada\n");
        Assert.Equal(("A-2025-014", "Cerámicas Ejemplo SL", "B00000000", "EUR"), (invoice.Number, invoice.Customer, invoice.CustomerTaxId, invoice.Currency));
        Assert.Equal((1000m, 210m, 150m, 1060m), (invoice.Net, invoice.Tax, invoice.Withheld, invoice.Total));
        Assert.Equal((new DateOnly(2025, 1, 31), new DateOnly(2025, 3, 2), new DateOnly(2025, 3, 10)), (invoice.IssueDate, invoice.DueDate, invoice.PaidDate));
        Assert.True(invoice.IsPaid);
        Assert.Empty(invoice.Faults);
    }

    [Fact]
    public async Task I_can_import_an_english_list_of_invoices()
    {
        var invoice = await OneAsync(
            "Invoice Number,Customer Name,Invoice Date,Due Date,SubTotal,Tax Amount,Total,Currency Code,Invoice Status\n"
            + "INV-7,Example Pottery,2025-01-31,2025-03-02,\"1,000.00\",210.00,\"1,210.00\",GBP,Overdue\n");
        Assert.Equal((1000m, 210m, 1210m, "GBP", false), (invoice.Net, invoice.Tax, invoice.Total, invoice.Currency, invoice.IsPaid));
    }

    [Fact]
    public async Task Totals_that_repeat_on_each_line_are_counted_once()
    {
        var rows = await ReadAsync(
            "ContactName,InvoiceNumber,InvoiceDate,DueDate,Total,TaxTotal,Description,LineAmount,Currency,Status\n"
            + "Taller Ejemplo,F-1,31/01/2025,28/02/2025,363.0000,63.0000,Diseño,200.0000,EUR,Paid\n"
            + "Taller Ejemplo,F-1,31/01/2025,28/02/2025,363.0000,63.0000,Textos,100.0000,EUR,Paid\n"
            + "Otro Ejemplo,F-2,31/01/2025,28/02/2025,121.0000,21.0000,Textos,100.0000,EUR,Awaiting Payment\n");
        var invoices = rows.Cast<InvoiceRecord>().ToList();
        Assert.Equal([(300m, 63m, 363m, true), (100m, 21m, 121m, false)], invoices.Select(i => (i.Net, i.Tax, i.Total, i.IsPaid!.Value)));
    }

    [Fact]
    public async Task Amounts_of_lines_are_added_up()
    {
        var rows = await ReadAsync(
            "Client Name,Invoice #,Date Issued,Invoice Status,Date Paid,Item Name,Line Subtotal,Tax 1 Amount,Line Total,Currency\n"
            + "Taller Ejemplo,1,2025-01-31,paid,2025-02-10,a,100,21,121,EUR\nTaller Ejemplo,1,2025-01-31,paid,2025-02-10,b,100,21,121,EUR\n");
        var invoice = Assert.IsType<InvoiceRecord>(Assert.Single(rows));
        Assert.Equal((200m, 42m, 242m), (invoice.Net, invoice.Tax, invoice.Total));
    }

    [Fact]
    public async Task Further_lines_may_leave_the_invoices_own_cells_empty()
    {
        var rows = await ReadAsync(
            "Número;Fecha;Cliente;Total;Concepto\n1;31/01/2025;Taller;100,00;a\n1;;;;b\n2;28/02/2025;Taller;50,00;c\n");
        Assert.Equal([100m, 50m], rows.Cast<InvoiceRecord>().Select(invoice => invoice.Total));
    }

    [Fact]
    public async Task A_rate_in_the_tax_column_is_no_amount()
    {
        var byTotal = await OneAsync("Número;Fecha;Cliente;Base imponible;IVA;Total\n1;31/01/2025;Taller;500,00;21;605,00\n");
        var bySign = await OneAsync("Número;Fecha;Cliente;Base imponible;IVA\n1;31/01/2025;Taller;500,00;21 %\n");
        Assert.Equal((105m, 605m), (byTotal.Tax, byTotal.Total));
        Assert.Equal((105m, 605m), (bySign.Tax, bySign.Total));
    }

    [Fact]
    public async Task A_credit_note_is_known_by_its_sign_or_its_name()
    {
        var rows = await ReadAsync(
            "Número;Fecha;Cliente;Total;Estado\n1;31/01/2025;Taller;-100,00;\n2;31/01/2025;Taller;100,00;Rectificativa\n3;31/01/2025;Taller;(50,00);\n");
        Assert.All(rows.Cast<InvoiceRecord>(), invoice => Assert.True(invoice.IsCreditNote));
        Assert.Equal(-50m, ((InvoiceRecord)rows[2]).Total);
    }

    [Fact]
    public async Task I6_Rows_that_are_no_invoice_are_refused_with_their_line_and_reason()
    {
        var rows = await ReadAsync(
            "Número;Fecha;Cliente;Total;Estado\n;31/01/2025;Taller;1,00;\n2;31/31/2025;Taller;1,00;\n3;31/01/2025;;1,00;\n4;31/01/2025;Taller;gratis;\n"
            + "5;31/01/2025;Taller;;\n6;31/01/2025;Taller;1,00;Borrador\n7;31/01/2025;Taller;1,00;Anulada\n8;31/01/2025;Taller;1,00;\n8;31/01/2025;Otro;2,00;\nTotal;;;9,00;\n");
        Assert.Equal(
            [
                (2, TableFaults.NumberMissing), (3, TableFaults.DateUnreadable), (4, TableFaults.CustomerMissing), (5, TableFaults.AmountUnreadable),
                (6, TableFaults.AmountMissing), (7, TableFaults.Draft), (8, TableFaults.Void), (10, TableFaults.NumberReused), (11, TableFaults.TotalRow),
            ],
            rows.OfType<RefusedRow>().OrderBy(row => row.Line).Select(row => (row.Line, row.Reason)));
        Assert.Equal("8", Assert.Single(rows.OfType<InvoiceRecord>()).Number);
    }

    [Fact]
    public async Task Numbers_that_start_anew_each_year_are_different_invoices()
    {
        var rows = await ReadAsync("Número;Fecha;Cliente;Total\n1;31/01/2024;Taller;1,00\n1;31/01/2025;Taller;2,00\n");
        Assert.Equal(["/1/2024", "/1/2025"], rows.Cast<InvoiceRecord>().Select(invoice => invoice.NaturalKey));
    }

    [Fact]
    public async Task Amounts_that_do_not_add_up_are_told()
    {
        var invoice = await OneAsync("Número;Fecha;Cliente;Base imponible;Cuota IVA;Total\n1;31/01/2025;Taller;100,00;21,00;200,00\n");
        Assert.Equal([TableFaults.TotalsDiffer], invoice.Faults);
    }

    [Fact]
    public async Task A_column_that_is_not_there_is_named()
    {
        var stream = Table.Stream("a;b\n1;2\n");
        var rows = await Table.ListAsync(InvoiceCsv.ReadAsync(stream, new InvoiceColumns { Number = "Factura" }, new CsvDialect { Delimiter = ';' }, "EUR"));
        var refused = Assert.IsType<RefusedRow>(Assert.Single(rows));
        Assert.Equal((TableFaults.ColumnMissing, "Factura"), (refused.Reason, refused.Detail));
    }

    private static async Task<InvoiceRecord> OneAsync(string text) => Assert.IsType<InvoiceRecord>(Assert.Single(await ReadAsync(text)));

    private static async Task<List<EvidenceRow>> ReadAsync(string text)
    {
        var stream = Table.Stream(text);
        var preview = CsvTable.Preview(stream);
        return await Table.ListAsync(InvoiceCsv.ReadAsync(stream, InvoiceCsv.Guess(preview), preview.Dialect, "EUR"));
    }
}
