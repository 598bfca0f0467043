using System.Globalization;
using System.Text;
using Colofon.Evidence;
using Colofon.Imports;

namespace Colofon.Demo;

/// <summary>Writes the studio's invoices as a Spanish spreadsheet would: semicolons and decimal commas.</summary>
internal sealed class DemoInvoices(DemoScript script, DemoCalendar calendar)
{
    private static readonly CultureInfo Spanish = CultureInfo.GetCultureInfo("es-ES");

    public async Task WriteAsync(Stream stream)
    {
        await using var writer = new StreamWriter(stream, new UTF8Encoding(true), leaveOpen: true) { NewLine = "\r\n" };
        await writer.WriteLineAsync("Número;Cliente;Fecha;Vencimiento;Base imponible;IVA;IRPF;Total");
        var number = 0;
        for (var week = 3; week < calendar.Weeks; week += 4)
        {
            foreach (var character in script.Characters.Where(character => character.Net > 0))
                await writer.WriteLineAsync(Row(++number, character, calendar.Week(week).AddDays(4)));
        }
    }

    /// <summary>What its columns mean, guessed from the file as the page of columns does.</summary>
    public static InvoiceSheet Sheet(Stream content)
    {
        var preview = CsvTable.Preview(content);
        return new InvoiceSheet(InvoiceCsv.Guess(preview), preview.Dialect, "EUR");
    }

    private static string Row(int number, DemoCharacter character, DateOnly on)
    {
        var tax = character.Net * 0.21m;
        var withheld = character.Net * 0.15m;
        return string.Join(
            ';',
            $"E-{number:000}",
            character.Name,
            on.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
            on.AddDays(30).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
            character.Net.ToString("N2", Spanish),
            tax.ToString("N2", Spanish),
            withheld.ToString("N2", Spanish),
            (character.Net + tax - withheld).ToString("N2", Spanish)
        );
    }
}
