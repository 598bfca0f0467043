using System.IO.Compression;
using System.Text;
using Colofon.Evidence.Tests.Mail;

namespace Colofon.Evidence.Tests.Files;

public sealed class EvidenceFileTests
{
    private const string Mail = "From: ana@taller.example\nSubject: hola\nDate: Thu, 6 Feb 2025 12:36:00 +0100\n\nHola.\n";

    [Theory]
    [InlineData("From - \n" + Mail, FileKind.Mailbox)]
    [InlineData("\n\nFrom ana@taller.example Thu Feb  6 12:36:23 2025\n" + Mail, FileKind.Mailbox)]
    [InlineData(Mail, FileKind.Message)]
    [InlineData("Cliente;Fecha;Total\nTaller;31/01/2025;1,00\n", FileKind.Table)]
    [InlineData("User,Client\nAna,Taller\n", FileKind.Table)]
    [InlineData("%PDF-1.4\na,b\n", FileKind.Unknown)]
    [InlineData("<html>a,b</html>", FileKind.Unknown)]
    [InlineData("una nota suelta", FileKind.Unknown)]
    [InlineData("", FileKind.Unknown)]
    [InlineData("\u0089PNG\r\n\0\0\0,\0,\n,", FileKind.Unknown)]
    public void A_file_is_known_by_its_content(string text, FileKind kind) =>
        Assert.Equal(kind, EvidenceFile.Recognise(Encoding.Latin1.GetBytes(text)));

    [Fact]
    public async Task I16_What_an_archive_holds_is_known_by_content_one_level_deep()
    {
        var inner = Zip(("dentro.mbox", "From - \n" + Mail));
        var zip = Zip(("../../Correo/sin-extensión", "From - \n" + Mail), ("foto.csv", "\u0089PNG\0\0"), ("horas.txt", "User,Client\nAna,Taller\n"), ("otro.zip", Encoding.Latin1.GetString(inner)));
        var members = EvidenceArchive.Members(new MemoryStream(zip));
        Assert.Equal([FileKind.Mailbox, FileKind.Unknown, FileKind.Table, FileKind.Archive], members.Select(member => member.Kind));
        await using var content = members[0].Open();
        Assert.Equal("hola", Assert.IsType<MailMessage>(Assert.Single(await Mailbox.ReadAsync(content))).Subject);
    }

    [Fact]
    public void I11_A_member_that_unpacks_to_more_than_it_may_is_stopped()
    {
        var zip = Zip(("bomba.mbox", "From - \n" + Mail + new string('x', 5_000_000)));
        using var content = EvidenceArchive.Members(new MemoryStream(zip), maxBytes: 1_000_000)[0].Open();
        Assert.Throws<IOException>(() => content.CopyTo(Stream.Null));
    }

    [Fact]
    public void A_broken_archive_holds_nothing() => Assert.Empty(EvidenceArchive.Members(new MemoryStream("PK\u0003\u0004roto"u8.ToArray())));

    private static byte[] Zip(params (string Name, string Content)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.Latin1.GetBytes(content));
            }
        }

        return bytes.ToArray();
    }
}
