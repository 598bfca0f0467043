using System.Text;
using Colofon.Imports;

namespace Colofon.Acceptance.Imports;

public sealed class RefusalsTests
{
    [Fact]
    public async Task I6_Refused_rows_are_listed_page_by_page_and_can_be_downloaded_to_mend_them()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var table = new StringBuilder("Número;Cliente;Fecha;Total\n");
        for (var i = 1; i <= 60; i++)
            table.Append(i % 2 == 0 ? $"{i};Ejemplo {i};31/02/2026;100,50\n" : $"{i};Ejemplo {i};31/01/2026;100,50\n");
        var columns = await me.BringAsync(ImportKind.Invoices, table.ToString(), "facturas.csv");
        var page = await me.SubmitAsync(columns, columns.Path);
        var import = await studio.ReadAsync();

        page = await me.GetAsync($"/imports/{import.Id}");
        var second = await me.GetAsync(page.Page.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        var file = await me.GetAsync($"/imports/{import.Id}/refusals.csv");

        Assert.Equal((60, 30, 30), (import.Read, import.Added, import.Refused));
        Assert.Equal((25, 5), (Rows(page), Rows(second)));
        Assert.Contains("No entiendo la fecha:", page.Text);
        var lines = file.Html.TrimEnd().Split('\n');
        Assert.Equal(31, lines.Length);
        Assert.Equal("\"2;Ejemplo 2;31/02/2026;100,50\"", lines[1].TrimEnd().Split(';', 4)[3]);
    }

    [Fact]
    public async Task I3_What_a_spreadsheet_would_run_is_text_in_the_download()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var columns = await me.BringAsync(ImportKind.Invoices, "Número;Cliente;Fecha;Total\n=HYPERLINK(1);=cmd|' /C calc'!A0;+49;-5\n1;Ejemplo;31/01/2026;10,00\n");
        await me.SubmitAsync(columns, columns.Path);
        var import = await studio.ReadAsync();

        var file = await me.GetAsync($"/imports/{import.Id}/refusals.csv");

        Assert.Equal((2, 1, 1), (import.Read, import.Added, import.Refused));
        Assert.Contains("'+49", file.Html);
        Assert.Contains("\"'=HYPERLINK(1);", file.Html);
        Assert.Contains("attachment", file.Message.Content.Headers.ContentDisposition!.ToString());
    }

    private static int Rows(Answer page) => page.Page.QuerySelectorAll("table tbody tr").Length;
}
