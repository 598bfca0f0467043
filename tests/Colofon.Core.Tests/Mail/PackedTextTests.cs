using System.IO.Compression;
using System.Text;
using Colofon.Mail;

namespace Colofon.Core.Tests.Mail;

/// <summary>What the guard reads of a file that holds others.</summary>
public sealed class PackedTextTests
{
    [Fact]
    public void Names_and_texts_inside_are_read_and_a_word_in_two_pieces_is_one()
    {
        var said = RenderedText.Of(Zip(("Carta a Otra Casa.txt", "Hola"u8.ToArray()), ("word/document.xml", Encoding.UTF8.GetBytes("<w:p><w:t>Grita</w:t></w:p><w:p><w:t>al equi</w:t></w:r><w:r><w:t>po</w:t></w:p>"))));

        Assert.Contains("Carta a Otra Casa.txt", said, StringComparison.Ordinal);
        Assert.Contains("Hola", said, StringComparison.Ordinal);
        Assert.Contains("Grita\nal equipo", said, StringComparison.Ordinal);
    }

    [Fact]
    public void U7_What_unpacks_to_far_more_is_read_no_further_than_fits_and_nothing_inside_is_unpacked_again()
    {
        var bomb = Zip(("a", new byte[60_000_000]), ("b", Encoding.UTF8.GetBytes("nunca leído")));
        var nested = Zip(("dentro.zip", Zip(("c", Encoding.UTF8.GetBytes(new string('x', 100))))));

        Assert.True(bomb.Length < 200_000);
        Assert.DoesNotContain("nunca leído", RenderedText.Of(bomb), StringComparison.Ordinal);
        Assert.DoesNotContain("xxxx", RenderedText.Of(nested), StringComparison.Ordinal);
        Assert.Contains("dentro.zip", RenderedText.Of(nested), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PK\u0003\u0004")]
    [InlineData("PK\u0003\u0004 y nada más de lo que promete")]
    public void What_only_begins_like_one_is_read_as_it_stands(string text) => Assert.NotNull(RenderedText.Of(Encoding.Latin1.GetBytes(text)));

    [Fact]
    public void Text_is_read_whatever_it_was_written_in()
    {
        Assert.Contains("año", PlainText.Of(Encoding.UTF8.GetBytes("el año")), StringComparison.Ordinal);
        Assert.Contains("año", PlainText.Of(Encoding.Latin1.GetBytes("el año")), StringComparison.Ordinal);
        Assert.Contains("año", PlainText.Of([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("el año")]), StringComparison.Ordinal);
        Assert.Contains("Un texto dentro", PlainText.Of([0, 1, 2, .. "Un texto dentro"u8, 0, 7]), StringComparison.Ordinal);
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var kept = new MemoryStream();
        using (var archive = new ZipArchive(kept, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }
        return kept.ToArray();
    }
}
