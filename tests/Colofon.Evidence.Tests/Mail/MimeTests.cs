using System.Text;

namespace Colofon.Evidence.Tests.Mail;

public sealed class MimeTests
{
    private const string Head = "From: ana@taller.example\nDate: Thu, 6 Feb 2025 12:36:00 +0100\nMessage-ID: <a@taller.example>\n";

    [Fact]
    public void I_read_the_text_and_count_the_files()
    {
        var mail = Mailbox.One(
            Head + "Content-Type: multipart/mixed; boundary=\"m\"\n\nno se lee\n--m\nContent-Type: multipart/alternative; boundary=a\n\n"
            + "--a\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nEl presu=\npuesto est=C3=A1 aqu=C3=AD.\n"
            + "--a\nContent-Type: text/html\n\n<p>otro</p>\n--a--\n--m\nContent-Type: application/pdf; name*0*=utf-8''presu; name*1*=puesto.pdf\nContent-Transfer-Encoding: base64\n\nAAAA\n--m--\nepílogo\n");
        Assert.Equal("El presupuesto está aquí.", mail.NewText);
        Assert.Equal(1, mail.AttachmentCount);
        Assert.Empty(mail.Faults);
    }

    [Theory]
    [InlineData("utf-8", "utf-8", null)]
    [InlineData("utf8", "utf-8", null)]
    [InlineData("iso-8859-1", "windows-1252", null)]
    [InlineData("us-ascii", "utf-8", MailFaults.CharsetWrong)]
    [InlineData("us-ascii", "windows-1252", MailFaults.CharsetWrong)]
    [InlineData("x-inventado", "windows-1252", MailFaults.CharsetUnknown)]
    [InlineData("utf-7", "utf-8", MailFaults.CharsetUnknown)]
    [InlineData("utf-8", "windows-1252", MailFaults.CharsetWrong)]
    [InlineData("iso-8859-15", "iso-8859-15", null)]
    public void I8_Text_is_read_whatever_its_charset_claims(string declared, string real, string? fault)
    {
        var head = Encoding.ASCII.GetBytes(Head + $"Content-Type: text/plain; charset={declared}\n\n");
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var bytes = (byte[])[.. head, .. Encoding.GetEncoding(real).GetBytes("Mañana, 5 € más")];
        var mail = Assert.IsType<MailMessage>(EmlReader.Read(new MemoryStream(bytes), new MailOptions()));
        Assert.Equal("Mañana, 5 € más", mail.NewText);
        Assert.Equal(fault is null || (real == "utf-8" && declared == "us-ascii"), !mail.Faults.Contains(fault ?? ""));
    }

    [Fact]
    public void I8_Parts_nested_too_deep_are_one_file()
    {
        var text = new StringBuilder(Head);
        for (var i = 0; i < 40; i++)
            text.Append($"Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n");
        var mail = Mailbox.One(text + "Content-Type: text/plain\n\nmuy hondo\n");
        Assert.Contains(MailFaults.TooDeep, mail.Faults);
        Assert.Equal(1, mail.AttachmentCount);
    }

    [Fact]
    public void I8_A_hundred_thousand_parts_are_read_to_the_thousandth()
    {
        var mail = Mailbox.One(
            Head + "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nHola.\n"
            + string.Concat(Enumerable.Repeat("--b\nContent-Type: image/png\n\nx\n", 100_000)));
        Assert.Contains(MailFaults.TooManyParts, mail.Faults);
        Assert.Equal(("Hola.", 999), (mail.NewText, mail.AttachmentCount));
    }

    [Fact]
    public void I8_Broken_boundaries_leave_the_text()
    {
        Assert.Equal("Hola.", Mailbox.One(Head + "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nHola.\n").NewText);
        var unnamed = Mailbox.One(Head + "Content-Type: multipart/mixed\n\nHola.\n");
        Assert.Equal(("Hola.", MailFaults.BoundaryBroken), (unnamed.NewText, unnamed.Faults.Single()));
        var large = new string('b', 10_000);
        Assert.Contains(MailFaults.BoundaryBroken, Mailbox.One(Head + $"Content-Type: multipart/mixed; boundary={large}\n\n--{large}\n\nHola.\n").Faults);
    }

    [Fact]
    public void I8_Headers_beyond_the_limit_are_ignored_and_the_text_is_read()
    {
        var long10Mb = Mailbox.One(Head + "X-Largo: " + new string('x', 10_000_000) + "\nSubject: no\n\nHola.\n");
        Assert.Equal(("Hola.", true), (long10Mb.NewText, long10Mb.Faults.Contains(MailFaults.HeadersTooLarge)));
        var many = Mailbox.One(Head + string.Concat(Enumerable.Repeat("X: y\n", 1_000_000)) + "\nHola.\n");
        Assert.Equal(("Hola.", true), (many.NewText, many.Faults.Contains(MailFaults.HeadersTooLarge)));
    }

    [Fact]
    public void I8_Unknown_or_broken_transfer_encodings_leave_what_can_be_read()
    {
        var foo = Mailbox.One(Head + "Content-Transfer-Encoding: x-foo\n\nHola.\n");
        Assert.Equal(("Hola.", MailFaults.EncodingUnknown), (foo.NewText, foo.Faults.Single()));
        var garbage = Mailbox.One(Head + "Content-Transfer-Encoding: base64\n\nSG9s\u00A1YS4=\n%%%\n");
        Assert.Equal(("Hola.", MailFaults.EncodingBroken), (garbage.NewText, garbage.Faults.Single()));
        var quoted = Mailbox.One(Head + "Content-Transfer-Encoding: quoted-printable\n\n100 = cien =ZZ\n");
        Assert.Equal(("100 = cien =ZZ", MailFaults.EncodingBroken), (quoted.NewText, quoted.Faults.Single()));
    }

    [Fact]
    public void A_missing_blank_line_before_the_body_is_told()
    {
        var mail = Mailbox.One(Head + "Hola, esto es el cuerpo.\n");
        Assert.Equal(("Hola, esto es el cuerpo.", MailFaults.BodyGapMissing), (mail.NewText, mail.Faults.Single()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\ncuerpo")]
    [InlineData("esto no es correo")]
    public void I_am_told_when_a_file_is_no_message(string text) =>
        Assert.Equal(MailFaults.NoHeaders, Assert.IsType<UnreadableMail>(EmlReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), new MailOptions())).Reason);

    [Theory]
    [InlineData("1234\n")]
    [InlineData("From ana@taller.example Thu Feb  6 12:36:23 2025\n")]
    [InlineData("\u00EF\u00BB\u00BF")]
    public void A_line_before_the_message_does_no_harm(string before) => Assert.Equal("a@taller.example", Mailbox.One(before + Head + "\nHola.").NaturalKey);

    [Fact]
    public void A_message_in_old_Mac_lines_is_read() => Assert.Equal("Hola.", Mailbox.One((Head + "\nHola.\n").Replace('\n', '\r')).NewText);

    [Fact]
    public void Flowed_lines_are_joined()
    {
        var mail = Mailbox.One(Head + "Content-Type: text/plain; format=flowed\n\nUna frase que \nsigue aquí.\n> cita que \n> sigue\n-- \nAna\n".Replace("í", "i"));
        Assert.Equal("Una frase que sigue aqui.", mail.NewText);
    }

    [Fact]
    public void A_message_without_an_id_is_known_by_its_content()
    {
        var text = Head.Replace("Message-ID: <a@taller.example>\n", "") + "Subject: hola\n\nHola.\n";
        var mail = Mailbox.One(text);
        Assert.Matches("^sha256:[0-9a-f]{64}$", mail.NaturalKey);
        Assert.Null(mail.MessageId);
        Assert.Equal(mail.NaturalKey, Mailbox.One("Received: from a by b; Thu, 6 Feb 2025 12:37:00 +0100\n" + text).NaturalKey);
        Assert.NotEqual(mail.NaturalKey, Mailbox.One(text.Replace("Hola.", "Adios.")).NaturalKey);
    }

    [Fact]
    public void Threads_are_known_by_Gmails_number_the_first_reference_or_the_answered_message()
    {
        Assert.Equal("gm-thrid:123", Mailbox.One("X-GM-THRID: 123\nReferences: <x@y.example>\n" + Head + "\n").ThreadKey);
        Assert.Equal("x@y.example", Mailbox.One("References: <X@y.example>\n <z@y.example>\nIn-Reply-To: <z@y.example>\n" + Head + "\n").ThreadKey);
        Assert.Equal("z@y.example", Mailbox.One("In-Reply-To: su mensaje <z@y.example> del lunes\n" + Head + "\n").ThreadKey);
        Assert.Equal("a@taller.example", Mailbox.One(Head + "\n").ThreadKey);
    }
}
