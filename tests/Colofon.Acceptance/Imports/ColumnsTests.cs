using System.Net;
using System.Text;
using Colofon.Imports;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Imports;

public sealed class ColumnsTests
{
    [Fact]
    public async Task I_see_the_columns_guessed_and_the_rows_as_they_will_be_understood()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;

        var page = await me.BringAsync(ImportKind.Invoices, "Número;Cliente;Fecha;Base;Total\n1;Cerámicas Ejemplo;31/01/2026;1.000,00;1.210,00\n", "facturas.csv");

        Assert.EndsWith("/columns", page.Path);
        Assert.Equal("Cliente", page.Page.QuerySelector("#Customer option[selected]")!.TextContent);
        Assert.Contains("31 de enero de 2026", page.Text);
        Assert.Contains("1.000,00 €", page.Text);
        Assert.Equal(0, await studio.LookAsync(db => db.Invoices.CountAsync()));
    }

    [Fact]
    public async Task I_am_asked_when_the_file_leaves_the_order_of_its_dates_open()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var page = await me.BringAsync(ImportKind.Invoices, "Número;Cliente;Fecha;Base\n1;Ejemplo;04/03/2026;100,50\n2;Ejemplo;05/03/2026;100,50\n");
        var path = page.Path;

        var asked = await me.SubmitAsync(page, path);
        var shown = await me.SubmitAsync(asked, path, ("dates", "MonthFirst"), ("action", "preview"));
        var import = await me.SubmitAsync(shown, path, ("dates", "MonthFirst"));
        await studio.ReadAsync();

        Assert.Contains("todas las fechas pueden leerse de dos maneras", page.Text);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.Status);
        Assert.Contains("3 de abril de 2026", shown.Text);
        Assert.DoesNotContain("columns", import.Path);
        Assert.Equal(new DateOnly(2026, 4, 3), await studio.LookAsync(db => db.Invoices.MinAsync(row => row.IssuedOn)));
    }

    [Fact]
    public async Task I2_I_am_told_which_columns_are_missing_and_may_say_them()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var page = await me.BringAsync(ImportKind.Invoices, "Cosa;Quién;Día;Cuánto\n1;Ejemplo;31/01/2026;100,50\n");

        var refused = await me.SubmitAsync(page, page.Path);
        await me.SubmitAsync(refused, page.Path, ("Number", "Cosa"), ("Customer", "Quién"), ("IssueDate", "Día"), ("Total", "Cuánto"));
        var import = await studio.ReadAsync();

        Assert.Contains("Todavía no puedo leer ninguna fila", page.Text);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Di qué columna es", refused.Text);
        Assert.Equal((1, 1), (import.Read, import.Added));
    }

    [Fact]
    public async Task I1_A_table_from_an_old_spreadsheet_is_read_with_its_accents()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var content = Encoding.GetEncoding("iso-8859-1").GetBytes("Número\tCliente\tFecha\tTotal\r\n1\tÓptica Ejemplo\t31/01/2026\t100,50");

        var page = await me.BringAsync(ImportKind.Invoices, ("facturas.xls.txt", content));
        await me.SubmitAsync(page, page.Path);
        await studio.ReadAsync();

        Assert.Equal("Óptica Ejemplo", await studio.LookAsync(db => db.Handles.Select(row => row.DisplayName).SingleAsync()));
    }

    [Fact]
    public async Task I_can_discard_a_file_before_anything_of_it_is_read()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var page = await me.BringAsync(ImportKind.Invoices, "Número;Cliente\n1;Ejemplo\n");

        var list = await me.SubmitAsync(page, page.Path.Replace("/columns", "/discard"));

        Assert.Contains("Descartado", list.Html);
        Assert.Empty(studio.Files());
        Assert.Equal(0, await studio.LookAsync(db => db.Imports.CountAsync()));
    }
}
