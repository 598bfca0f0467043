using System.Text;

namespace Colofon.Evidence.Tests.Tables;

public sealed class CsvTableTests
{
    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("windows-1252")]
    public async Task I1_I_can_import_a_table_in_any_usual_encoding(string encoding)
    {
        const string text = "Cliente;Fecha;Importe\nCerámicas Ñ 5 €;03/02/2025;10,50\n";
        var bytes = Table.TableBytes(text, encoding);
        var preview = CsvTable.Preview(new MemoryStream(bytes));
        var rows = await Table.ListAsync(CsvTable.ReadAsync(new MemoryStream(bytes), preview.Dialect));
        Assert.Equal("Cerámicas Ñ 5 €", Assert.Single(rows).Cells[0]);
        Assert.Equal(encoding, preview.Dialect.EncodingName);
        Assert.Equal(["Cliente", "Fecha", "Importe"], preview.Headers);
    }

    [Fact]
    public async Task I1_A_file_in_two_encodings_is_read_and_told()
    {
        byte[] bytes = [.. "Cliente;Notas\nCerámica;año, baño y caña\nPeque"u8, 0xF1, .. "o;b\n"u8];
        var preview = CsvTable.Preview(new MemoryStream(bytes));
        var rows = await Table.ListAsync(CsvTable.ReadAsync(new MemoryStream(bytes), preview.Dialect));
        Assert.Equal(["Cerámica", "Pequeño"], rows.Select(row => row.Cells[0]));
        Assert.Contains(TableFaults.EncodingMixed, preview.Faults);
    }

    [Fact]
    public void I1_A_byte_order_mark_is_no_part_of_the_first_header()
    {
        var bytes = (byte[])[.. Encoding.UTF8.GetPreamble(), .. "User,Client\nAna,Taller\n"u8];
        Assert.Equal("User", CsvTable.Preview(new MemoryStream(bytes)).Headers[0]);
    }

    [Theory]
    [InlineData(';')]
    [InlineData(',')]
    [InlineData('\t')]
    [InlineData('|')]
    public void I1_I_see_the_delimiter_it_found(char delimiter)
    {
        var text = "Cliente;Proyecto;Horas\nTaller Ejemplo;Web, tienda y blog;1\nOtro;Más, o menos;2\n".Replace(';', delimiter);
        if (delimiter == ',')
            text = text.Replace("Web, tienda y blog", "\"Web, tienda y blog\"").Replace("Más, o menos", "\"Más, o menos\"");
        var preview = Table.Preview(text);
        Assert.Equal(delimiter, preview.Dialect.Delimiter);
        Assert.All(preview.SampleRows, row => Assert.Equal(3, row.Cells.Length));
    }

    [Fact]
    public async Task I1_Line_breaks_of_three_kinds_and_none_at_the_end_give_the_same_rows()
    {
        var rows = await Table.RowsAsync("Cliente,Notas\r\nUno,a\rDos,\"b\r\nc\"\nTres,d");
        Assert.Equal(["Uno", "Dos", "Tres"], rows.Select(row => row.Cells[0]));
        Assert.Equal([2, 3, 5], rows.Select(row => row.Line));
        Assert.Equal("b\nc", rows[1].Cells[1]);
    }

    [Fact]
    public async Task I1_An_unclosed_quote_costs_its_line_and_names_it()
    {
        var text = new StringBuilder("Cliente,Notas\nUno,\"abierta\nDos,b\n");
        for (var i = 0; i < 200_000; i++)
            text.Append("Cliente").Append(i).Append(",relleno\n");
        var rows = await Table.RowsAsync(text.ToString());
        Assert.Equal((2, TableFaults.QuoteUnclosed), (rows[0].Line, rows[0].Fault));
        Assert.Equal(200_002, rows.Count);
        Assert.Equal((3, "Dos"), (rows[1].Line, rows[1].Cells[0]));
        Assert.Equal(200_003, rows[^1].Line);
    }

    [Fact]
    public async Task I1_A_quote_left_open_on_the_last_line_is_that_lines_fault_alone()
    {
        var rows = await Table.RowsAsync("Cliente,Notas\nUno,a\nDos,\"b");
        Assert.Equal([null, TableFaults.QuoteUnclosed], rows.Select(row => row.Fault));
    }

    [Fact]
    public async Task I1_NUL_bytes_are_left_out_and_told()
    {
        const string text = "Cliente,Notas\nU\0no,a\n";
        Assert.Contains(TableFaults.NulCharacters, Table.Preview(text).Faults);
        Assert.Equal("Uno", (await Table.RowsAsync(text))[0].Cells[0]);
    }

    [Fact]
    public async Task I1_Quotes_are_read_as_programs_write_them()
    {
        var rows = await Table.RowsAsync("Cliente,Notas,Ruta\n\"Uno \"\"SL\"\"\",\"dijo \\\"sí\\\" ayer\",\"C:\\\"\n");
        Assert.Equal(["Uno \"SL\"", "dijo \"sí\" ayer", "C:\\"], Assert.Single(rows).Cells);
    }

    [Fact]
    public async Task I2_A_field_of_many_megabytes_is_refused_and_the_rest_read()
    {
        var rows = await Table.RowsAsync("Cliente,Notas\nUno," + new string('x', 9_000_000) + "\nDos,b\n");
        Assert.Equal([TableFaults.CellTooLarge, null], rows.Select(row => row.Fault));
        Assert.True(rows[0].Raw.Length <= 4_096);
        Assert.Equal((3, "Dos"), (rows[1].Line, rows[1].Cells[0]));
    }

    [Fact]
    public async Task I2_Ten_thousand_columns_are_told_and_not_kept()
    {
        var rows = await Table.RowsAsync("Cliente,Notas\n" + new string(',', 10_000) + "\nDos,b\n");
        Assert.Equal([TableFaults.TooManyColumns, null], rows.Select(row => row.Fault));
    }

    [Fact]
    public async Task I2_A_header_in_the_middle_is_told()
    {
        var rows = await Table.RowsAsync("Cliente,Notas\nUno,a\nCliente,Notas\nDos,b\n");
        Assert.Equal([null, TableFaults.HeaderAgain, null], rows.Select(row => row.Fault));
    }

    [Fact]
    public void Title_lines_above_the_header_are_seen()
    {
        var preview = Table.Preview("Informe de facturas\nEstudio Ejemplo;;\n\nNum factura;Fecha;Total\nF1;31/01/2025;10,00\n");
        Assert.Equal(2, preview.Dialect.HeaderRow);
        Assert.Equal("Num factura", preview.Headers[0]);
    }

    [Fact]
    public void Excels_line_naming_its_delimiter_is_obeyed()
    {
        var preview = Table.Preview("sep=;\nCliente;Total\nUno;1,50\n");
        Assert.Equal(';', preview.Dialect.Delimiter);
        Assert.Equal(["Cliente", "Total"], preview.Headers);
    }

    [Theory]
    [InlineData("03/02/2025", "25/02/2025", DateOrder.DayFirst, false)]
    [InlineData("02/03/2025", "02/25/2025", DateOrder.MonthFirst, false)]
    [InlineData("02/03/2025", "04/05/2025", DateOrder.DayFirst, true)]
    [InlineData("2025-02-03", "2025-04-05", DateOrder.YearFirst, false)]
    public void The_whole_file_decides_the_order_of_its_dates(string first, string second, DateOrder order, bool isOpen)
    {
        var preview = Table.Preview($"Cliente,Fecha\nUno,{first}\nDos,{second}\n");
        Assert.Equal(order, preview.Dialect.DateOrder);
        Assert.Equal(isOpen, preview.Ambiguities.Contains(TableFaults.DateOrder));
    }

    [Fact]
    public void Dates_that_only_run_in_order_month_first_are_month_first()
    {
        var preview = Table.Preview("Cliente,Fecha\na,01/11/2025\nb,01/12/2025\nc,02/01/2025\nd,02/09/2025\ne,03/02/2025\nf,03/11/2025\n");
        Assert.Equal(DateOrder.MonthFirst, preview.Dialect.DateOrder);
    }

    [Theory]
    [InlineData("1.234,50", "7,00", ',', false)]
    [InlineData("1,234.50", "7.00", '.', false)]
    [InlineData("1.234", "15", ',', true)]
    [InlineData("1.234", "7,5", ',', false)]
    public void The_column_decides_the_decimal_sign(string first, string second, char sign, bool isOpen)
    {
        var preview = Table.Preview($"Cliente;Total\nUno;{first}\nDos;{second}\n");
        Assert.Equal(sign, preview.Dialect.DecimalSign);
        Assert.Equal(isOpen, preview.Ambiguities.Contains(TableFaults.DecimalSign));
    }

    [Fact]
    public void Text_encoded_twice_is_told() =>
        Assert.Contains(TableFaults.EncodedTwice, Table.Preview("Cliente,DescripciÃ³n\nUno,a\n").Faults);

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\n")]
    [InlineData("\0\0\0\0\0\0\0\0\0\0")]
    public void An_empty_file_is_told(string text) => Assert.Contains(TableFaults.Empty, Table.Preview(text).Faults);
}
