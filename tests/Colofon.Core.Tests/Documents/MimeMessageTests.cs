using System.Globalization;
using System.Text;
using Colofon.Documents;
using Colofon.Evidence;
using FsCheck;
using FsCheck.Fluent;

namespace Colofon.Tests.Documents;

public sealed class MimeMessageTests
{
    [Fact]
    public void I_can_send_what_another_program_reads_as_I_wrote_it()
    {
        var read = Mails.Read(Mails.Simple());
        Assert.Empty(read.Faults);
        Assert.Equal("Fin de nuestra colaboración el 30 de diciembre de 2026", read.Subject);
        Assert.Equal("Buenos días, Clara:\n\nLe escribo con tiempo.", read.NewText);
        Assert.Equal("Inés Muestra", read.From!.Value.Name);
        Assert.Equal("ines@estudio.example", read.From.Value.Address);
        Assert.Equal("clara@ceramicas.example", Assert.Single(read.To).Address);
        Assert.Equal("0123456789abcdef0123456789abcdef@estudio.example", read.MessageId);
        Assert.Equal(Mails.Simple().Date, read.SentAt);
        Assert.False(read.DateIsGuess);
        Assert.Equal(0, read.AttachmentCount);
    }

    [Fact]
    public void The_same_message_gives_the_same_bytes()
    {
        var message = Mails.Simple() with { Attachments = [Pdf("Carta.pdf")] };
        Assert.Equal(message.ToBytes(), message.ToBytes());
    }

    [Fact]
    public void A_message_tells_nothing_of_the_program_or_the_machine()
    {
        var headers = Mails.Lines(Mails.Simple()).TakeWhile(line => line.Length > 0).Where(line => line[0] != ' ');
        string[] known =
        [
            "Date", "From", "To", "Subject", "Message-ID", "Content-Language", "MIME-Version", "Content-Type",
            "Content-Transfer-Encoding",
        ];
        Assert.Equal(known, headers.Select(line => line[..line.IndexOf(':')]));
        Assert.Contains("X-Unsent: 1\r\n", Mails.Raw(Mails.Simple() with { IsDraft = true }));
        Assert.Contains("Auto-Submitted: auto-generated\r\n", Mails.Raw(Mails.Simple() with { IsAutomatic = true }));
    }

    [Theory]
    [InlineData("Hola\r\nBcc: x@y.example", "Hola Bcc: x@y.example")]
    [InlineData("Hola\nX-Y: z", "Hola X-Y: z")]
    [InlineData("a\0b\u0007c\u2028d", "a b c d")]
    [InlineData("hola \u202Eodnum", "hola odnum")]
    [InlineData("=?utf-8?Q?hola?=", "=?utf-8?Q?hola?=")]
    [InlineData("", "")]
    [InlineData("a\ud800b", "ab")]
    public void E2_Nothing_in_a_subject_becomes_a_header(string subject, string expected)
    {
        var message = Mails.Simple() with { Subject = subject };
        Assert.Equal(expected, Mails.Read(message).Subject);
        Assert.Equal(9, Mails.Lines(message).TakeWhile(line => line.Length > 0).Count(line => line[0] != ' '));
    }

    [Theory]
    [InlineData(80)]
    [InlineData(400)]
    public void A_long_subject_is_folded_and_read_whole(int letters)
    {
        foreach (var subject in (string[])[Words("cañón ", letters), Words("plain ", letters), new('x', letters), Words("🙂", letters)])
        {
            var message = Mails.Simple() with { Subject = subject };
            Assert.Equal(subject, Mails.Read(message).Subject);
            Assert.All(Mails.Lines(message), line => Assert.InRange(line.Length, 0, 76));
        }
    }

    [Theory]
    [InlineData("Inés Muestra")]
    [InlineData("Muestra, Inés")]
    [InlineData("O'Ejemplo \"Pepa\" (taller)")]
    [InlineData("Ines Muestra")]
    [InlineData("Muestra, Ines; y compañía <x@y.example>")]
    [InlineData("back\\slash")]
    public void A_name_with_commas_quotes_or_accents_stays_one_name(string name)
    {
        Assert.True(MailboxAddress.TryCreate(name, "ines@estudio.example", out var mailbox));
        var read = Mails.Read(Mails.Simple() with { From = mailbox, To = mailbox });
        Assert.Equal((name, "ines@estudio.example"), (read.From!.Value.Name, read.From.Value.Address));
        Assert.Equal(name, Assert.Single(read.To).Name);
    }

    [Fact]
    public void E3_A_body_of_dots_long_lines_and_control_characters_stays_a_body()
    {
        var body = ".\n..\n.hola\nFrom aquí\n" + new string('x', 5_000) + "\nfin\0\u0007 de línea \r\nRcpt To: <x@y.example>\r.\r\n";
        var lines = Mails.Lines(Mails.Simple(body));
        Assert.All(lines, line => Assert.InRange(line.Length, 0, 76));
        Assert.DoesNotContain(lines, line => line.StartsWith('.') || line.StartsWith("From ", StringComparison.Ordinal));
        var raw = Mails.Raw(Mails.Simple(body));
        Assert.Equal(raw.Count(c => c == '\n'), raw.Split("\r\n").Length - 1);
        Assert.DoesNotContain(raw, c => c is '\0' or '\a' or > '~');
        Assert.Equal(
            ".\n..\n.hola\nFrom aquí\n" + new string('x', 5_000) + "\nfin de línea \nRcpt To: <x@y.example>\n.\n\n",
            Decoded(raw));
    }

    [Fact]
    public void E3_Any_text_is_read_back_as_it_was_written() =>
        Prop.ForAll<string>(text =>
        {
            var body = string.Concat((text ?? "").EnumerateRunes().Where(rune => !Rune.IsControl(rune) || rune.Value is '\n' or '\t'))
                .ReplaceLineEndings("\n");
            var raw = Mails.Raw(Mails.Simple(body));
            return Decoded(raw) == body + "\n" && raw.Split("\r\n").All(line => line.Length <= 76);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Carta.pdf", "filename=\"Carta.pdf\"")]
    [InlineData("Carta de finalización.pdf", "filename=\"Carta de finalizacion.pdf\";")]
    [InlineData("Carta de finalización.pdf", "filename*=utf-8''Carta%20de%20finalizaci%C3%B3n.pdf")]
    [InlineData("../../etc/passwd", "filename=\"etc-passwd\"")]
    [InlineData("a\r\nContent-Type: x\".pdf", "filename=\"a Content-Type- x-.pdf\"")]
    [InlineData("", "filename=\"attachment\"")]
    [InlineData("O'Ejemplo ñ*.pdf", "filename*=utf-8''O%27Ejemplo%20%C3%B1-.pdf")]
    public void E2_A_file_name_is_a_name_and_nothing_else(string name, string expected)
    {
        var raw = Mails.Raw(Mails.Simple() with { Attachments = [Pdf(name)] });
        Assert.Contains(expected, raw);
        Assert.Equal(1, Mails.Read(Mails.Simple() with { Attachments = [Pdf(name)] }).AttachmentCount);
    }

    [Fact]
    public void A_letter_travels_as_text_and_as_PDF()
    {
        var pdf = PdfLetter.Write(Sheets.Spanish()).Bytes;
        var message = Mails.Simple(Sheets.Body) with { Attachments = [new MimeAttachment("Carta.pdf", "application/pdf", pdf)] };
        var read = Mails.Read(message);
        Assert.Empty(read.Faults);
        Assert.Equal(1, read.AttachmentCount);
        Assert.StartsWith("Buenos días, Clara:", read.NewText);
        var raw = Mails.Raw(message);
        var base64 = raw[(raw.LastIndexOf("base64\r\n\r\n", StringComparison.Ordinal) + 10)..raw.LastIndexOf("--=_", StringComparison.Ordinal)];
        Assert.Equal(pdf, Convert.FromBase64String(base64));
    }

    [Fact]
    public void The_date_is_written_as_mail_wants_it_wherever_the_machine_stands()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Assert.StartsWith("Date: Tue, 24 Nov 2026 09:30:00 +0100\r\n", Mails.Raw(Mails.Simple()));
            var west = Mails.Simple() with { Date = new DateTimeOffset(2026, 1, 2, 3, 4, 5, new TimeSpan(-3, -30, 0)) };
            Assert.StartsWith("Date: Fri, 02 Jan 2026 03:04:05 -0330\r\n", Mails.Raw(west));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("a>b", "estudio.example")]
    [InlineData("a b", "estudio.example")]
    [InlineData("", "estudio.example")]
    [InlineData("abc", "estudio.example\r\nBcc: x")]
    public void E2_A_message_id_takes_only_plain_letters(string id, string domain) =>
        Assert.Throws<ArgumentException>(() => (Mails.Simple() with { PublicId = id, Domain = domain }).ToBytes());

    [Fact]
    public void E2_A_media_type_cannot_bring_a_header_of_its_own()
    {
        var attachment = new MimeAttachment("a.pdf", "application/pdf\r\nBcc: x@y.example", ReadOnlyMemory<byte>.Empty);
        Assert.Throws<ArgumentException>(() => (Mails.Simple() with { Attachments = [attachment] }).ToBytes());
    }

    private static MimeAttachment Pdf(string name) => new(name, "application/pdf", "%PDF-1.7"u8.ToArray());

    private static string Words(string word, int letters) =>
        string.Concat(Enumerable.Repeat(word, letters / word.Length)).Trim();

    /// <summary>Quoted-printable by the letter of RFC 2045, so that the writer is not its own judge.</summary>
    private static string Decoded(string raw)
    {
        var text = raw[(raw.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..].Replace("=\r\n", "");
        var bytes = new List<byte>();
        for (var at = 0; at < text.Length; at++)
        {
            var encoded = text[at] == '=';
            bytes.Add(encoded ? Convert.ToByte(text.Substring(at + 1, 2), 16) : (byte)text[at]);
            at += encoded ? 2 : 0;
        }
        return Encoding.UTF8.GetString([.. bytes]).ReplaceLineEndings("\n");
    }
}
