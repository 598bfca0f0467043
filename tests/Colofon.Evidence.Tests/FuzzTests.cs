using System.Text;
using Colofon.Evidence.Tests.Mail;
using Colofon.Evidence.Tests.Tables;

namespace Colofon.Evidence.Tests;

/// <summary>Readers never throw on what they read: seeded mutations of sound files, the same ones each time.</summary>
public sealed class FuzzTests
{
    private const int Rounds = 3_000;

    private const string Mail =
        "From ana@taller.example Thu Feb  6 12:36:23 2025\nReceived: from a by b; Thu, 6 Feb 2025 12:36:30 +0100\nFrom: =?utf-8?Q?Ana_Mu=C3=B1oz?= <ana@taller.example>\n"
        + "To: Equipo: \"Ruiz, Luis\" <luis@estudio.example>, eva@estudio.example (Eva);\nSubject: =?iso-8859-1?B?cHJlc3VwdWVzdG8=?=\nDate: Thu, 6 Feb 2025 12:36:00 +0100\n"
        + "Message-ID: <a@taller.example>\nReferences: <x@y.example> <z@y.example>\nContent-Type: multipart/mixed; boundary=\"m\"; x*0*=utf-8''%C3; x*1=b\n\n--m\nContent-Type: text/plain; charset=utf-8; format=flowed\n"
        + "Content-Transfer-Encoding: quoted-printable\n\nHola =C3=B1, \nva.\n\nEl 3 mar 2025 a las 10:00, Ana <a@b.example> escribi=C3=B3:\n> antes\n>From x\n-- \nAna\n--m\nContent-Type: text/html\n"
        + "Content-Transfer-Encoding: base64\n\nPHA+SG9sYTwvcD48YmxvY2txdW90ZT54PC9ibG9ja3F1b3RlPg==\n--m--\n\nFrom - \nSubject: dos\n\nuno\n";

    private const string Hours =
        "User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags,Amount (EUR)\n"
        + "Ana,ana@estudio.example,Taller,Web,,\"Una, \"\"dos\"\"\",Yes,2024-03-04,10:23:52,2024-03-04,11:23:53,01:00:01,\"a, b\",60.50\nAna,,Taller,Web,,x,No,04/03/2024,9:00 AM,04/03/2024,,1 h 30 min,,\"1.234,5\"\n";

    private const string Invoices =
        "Serie;Número;Fecha;Vencimiento;Fecha de cobro;Cliente;NIF;Base imponible;IVA;IRPF;Total;Moneda;Estado\n"
        + "A;1;31/01/2025;2 mar. 2025;;Taller;B0;1.000,00 €;21 %;-150,00;1.060,00;Euro - EUR;Pagada\nA;1;;;;Taller;;(5,00);1;;5-;€;\nTotal;;;;;;;9;;;;;\n";

    [Fact]
    public async Task I8_No_mutation_of_a_mailbox_breaks_the_reader()
    {
        var random = new Random(20250206);
        for (var round = 0; round < Rounds; round++)
        {
            var bytes = Mutation.Of(Encoding.UTF8.GetBytes(Mail), random);
            long end = 0;
            foreach (var item in await Mailbox.ReadAsync(new MemoryStream(bytes)))
            {
                Assert.True(item.Offset >= end && item.EndOffset > item.Offset && item.EndOffset <= bytes.Length);
                end = item.EndOffset;
            }

            Assert.NotNull(EmlReader.Read(new MemoryStream(bytes), new MailOptions()));
        }
    }

    [Theory]
    [InlineData(Hours)]
    [InlineData(Invoices)]
    public async Task I1_No_mutation_of_a_table_breaks_the_readers(string table)
    {
        var random = new Random(20250207);
        for (var round = 0; round < Rounds / 2; round++)
        {
            var bytes = Mutation.Of(Encoding.UTF8.GetBytes(table), random);
            var preview = CsvTable.Preview(new MemoryStream(bytes));
            Assert.All(await Table.ListAsync(TogglReader.ReadAsync(new MemoryStream(bytes))), row => Assert.True(row.Line > 0));
            var invoices = InvoiceCsv.ReadAsync(new MemoryStream(bytes), InvoiceCsv.Guess(preview), preview.Dialect, "EUR");
            Assert.All(await Table.ListAsync(invoices), row => Assert.True(row.Line > 0));
        }
    }
}
