using System.Text;
using Colofon.Closures;

namespace Colofon.Core.Tests.Closures;

public sealed class PaperFileTests
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj\n<< >>\nendobj\n%%EOF\n");

    [Fact]
    public void U1_Exactly_the_limit_is_taken_and_one_byte_more_is_not()
    {
        Assert.NotNull(PaperFile.Of("a.pdf", OfSize(PaperFile.Largest)));
        Assert.Null(PaperFile.Of("a.pdf", OfSize(PaperFile.Largest + 1)));
        Assert.Null(PaperFile.Of("a.pdf", []));
    }

    [Theory]
    [InlineData("<html><script>alert(1)</script></html>")]
    [InlineData("MZ\u0090\0\u0003")]
    [InlineData("PK\u0003\u0004docm")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>")]
    [InlineData("%PDF-1.4\n<html><script>alert(1)</script></html>\n%%EOF\n")]
    [InlineData("<!-- --> %PDF-1.4\n%%EOF\n")]
    [InlineData("%PDF-1.4\nnunca termina")]
    [InlineData("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")]
    public void U5_A_pdf_that_is_something_else_is_not_taken(string content) => Assert.Null(PaperFile.Of("acta.pdf", Encoding.Latin1.GetBytes(content)));

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3, 0xFF, 0xD9 }, "image/jpeg", "acta.jpg")]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0 }, "image/png", "acta.png")]
    public void U5_Its_content_says_what_it_is_and_not_its_name(byte[] content, string type, string name)
    {
        var taken = PaperFile.Of("acta.exe", content)!;

        Assert.Equal((type, name), (taken.Kind.MediaType, taken.Name));
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd.pdf")]
    [InlineData("C:\\x", "x.pdf")]
    [InlineData(".htaccess", "htaccess.pdf")]
    [InlineData("a\0b.pdf", "ab.pdf")]
    [InlineData("photo\u202Egpj.exe", "photogpj.pdf")]
    [InlineData("a;b\"c\r\n.pdf", "abc.pdf")]
    [InlineData("acta firmada.pdf", "acta firmada.pdf")]
    [InlineData("cierre año.pdf", "cierre año.pdf")]
    [InlineData("", "acta.pdf")]
    [InlineData(null, "acta.pdf")]
    [InlineData("...", "acta.pdf")]
    public void U6_Its_name_can_be_shown_and_written_anywhere(string? name, string clean) => Assert.Equal(clean, PaperFile.Of(name, Pdf)!.Name);

    [Fact]
    public void U6_A_name_of_five_thousand_characters_is_cut() => Assert.True(PaperFile.Of(new string('a', 5000) + ".pdf", Pdf)!.Name.Length <= 104);

    private static byte[] OfSize(int size)
    {
        var bytes = new byte[size];
        Pdf.CopyTo(bytes, 0);
        "%%EOF"u8.CopyTo(bytes.AsSpan(size - 5));
        return bytes;
    }
}
