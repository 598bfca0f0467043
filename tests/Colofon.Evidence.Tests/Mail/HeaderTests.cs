namespace Colofon.Evidence.Tests.Mail;

public sealed class HeaderTests
{
    private const string Head = "Date: Thu, 6 Feb 2025 12:36:00 +0100\nMessage-ID: <a@taller.example>\n";

    [Theory]
    [InlineData("=?utf-8?Q?Presupuesto_n=C2=BA_5?=", "Presupuesto nº 5")]
    [InlineData("=?iso-8859-1?Q?5_=80?= =?iso-8859-1?B?IG3hcw==?=", "5 € más")]
    [InlineData("=?utf-8?Q?ma=C3?=\n =?utf-8?Q?=B1ana?= va", "mañana va")]
    [InlineData("\"=?utf-8?B?w5FhbmR1?=\" hoy", "\"Ñandu\" hoy")]
    [InlineData("=?utf-8*es?Q?hola?=", "hola")]
    [InlineData("=?x-nadie?Q?hola?= y =?utf-8?X?no?= y =?", "hola y =?utf-8?X?no?= y =?")]
    [InlineData("=?utf-8?Q?uno?= medio =?utf-8?Q?dos?=", "uno medio dos")]
    public void Subjects_are_decoded(string raw, string subject) => Assert.Equal(subject, Mailbox.One(Head + $"Subject: {raw}\n\n").Subject);

    [Fact]
    public void Raw_bytes_in_a_subject_are_read_as_utf8_or_else_windows()
    {
        var utf8 = Mailbox.OneUtf8(Head + "Subject: mañana\n\n");
        Assert.Equal(("mañana", false), (utf8.Subject, utf8.Faults.Contains(MailFaults.HeaderNotUtf8)));
        var windows = Mailbox.One(Head + "Subject: ma\u00F1ana\n\n");
        Assert.Equal(("mañana", true), (windows.Subject, windows.Faults.Contains(MailFaults.HeaderNotUtf8)));
    }

    [Theory]
    [InlineData("Ana <Ana@Taller.example>", "ana@taller.example|Ana")]
    [InlineData("ana@taller.example (Ana (la del taller))", "ana@taller.example|Ana (la del taller)")]
    [InlineData("\"Ruiz, Ana\" <ana@taller.example>, luis@estudio.example", "ana@taller.example|Ruiz, Ana;luis@estudio.example|")]
    [InlineData("=?utf-8?Q?Ru=C3=ADz=2C_Ana?= <ana@taller.example>", "ana@taller.example|Ruíz, Ana")]
    [InlineData("Equipo: ana@taller.example, Luis <luis@estudio.example>;, eva@taller.example", "ana@taller.example|;luis@estudio.example|Luis;eva@taller.example|")]
    [InlineData("undisclosed-recipients:;", "")]
    [InlineData("<@ruta.example,@otra.example:ana@taller.example>", "ana@taller.example|")]
    [InlineData("Ana <ana@taller.example", "ana@taller.example|Ana")]
    [InlineData("nadie, \"\" <>, @, a@", "")]
    [InlineData("'ana@taller.example'", "ana@taller.example|")]
    [InlineData("Ana <mailto:ana@taller.example>", "ana@taller.example|Ana")]
    public void Addresses_are_read_as_people_write_them(string raw, string expected) =>
        Assert.Equal(expected, string.Join(';', Mailbox.One(Head + $"To: {raw}\n\n").To.Select(address => address.Address + "|" + address.Name)));

    [Fact]
    public void The_domain_of_an_address_is_known()
    {
        Assert.Equal("taller.example", new MailAddress("ana@taller.example", "").Domain);
        Assert.Equal("", default(MailAddress) is { Address: null } ? "" : "x");
    }

    [Fact]
    public void I9_A_hundred_thousand_addresses_are_cut_and_told()
    {
        var mail = Mailbox.One(Head + "To: " + string.Join(",\n ", Enumerable.Range(0, 40_000).Select(i => $"a{i}@taller.example")) + "\n\n");
        Assert.Equal((1_000, true), (mail.To.Length, mail.Faults.Contains(MailFaults.ListCut)));
    }

    [Theory]
    [InlineData("=?")]
    [InlineData("=?utf-8?Q?")]
    [InlineData("=?utf-8?Q?a?=")]
    [InlineData("=?utf-7?Q?+AGEAYQ-?= ")]
    [InlineData("((")]
    [InlineData("a:")]
    [InlineData("<\"")]
    public void I9_Header_bombs_are_read_in_linear_time(string piece)
    {
        var bomb = string.Concat(Enumerable.Repeat(piece, 900_000 / piece.Length));
        var mail = Mailbox.One(Head + $"Subject: {bomb}\nTo: {bomb}\nReferences: {bomb}\nContent-Type: {bomb}\n\nHola.");
        Assert.Equal("a@taller.example", mail.NaturalKey);
    }

    [Fact]
    public void The_owners_hints_and_the_list_are_kept()
    {
        var mail = Mailbox.One(Head + "Delivered-To: Yo@estudio.example\nX-Original-To: otra@estudio.example\nList-Id: \"Una lista\" <Lista.example>\n\n");
        Assert.Equal(["yo@estudio.example", "otra@estudio.example"], mail.DeliveredTo.Select(address => address.Address));
        Assert.Equal("lista.example", mail.ListId);
    }

    [Theory]
    [InlineData("X-Gmail-Labels: Recibidos,\"Obra, fase 2\",Abierto", "Recibidos|Obra, fase 2|Abierto", false)]
    [InlineData("X-Gmail-Labels: =?UTF-8?Q?Papelera,Categor=C3=ADa:_Personal?=", "Papelera|Categoría: Personal", true)]
    [InlineData("X-Gmail-Labels: Spam", "Spam", true)]
    [InlineData("X-Mozilla-Status: 0009", "", true)]
    [InlineData("X-Mozilla-Status: 0001", "", false)]
    public void Spam_drafts_and_thrown_away_mail_are_set_aside(string header, string labels, bool isSetAside)
    {
        var mail = Mailbox.One(Head + header + "\n\n");
        Assert.Equal((labels, isSetAside), (string.Join('|', mail.Labels), mail.IsSetAside));
    }
}
