using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Colofon.Documents;
using Colofon.Language;

namespace Colofon.Tests.Documents;

public sealed partial class PdfLetterTests
{
    private const string Accents = "áéíóúüñ ¿¡ « » “ ” … € · ç – Ñ º";

    [Fact]
    public void I_can_read_the_letter_from_sender_to_signature_in_order()
    {
        var text = Text(PdfLetter.Write(Sheets.Spanish()).Bytes);
        string[] order =
        [
            "Estudio Ejemplo", "Calle de la Muestra, 12, 2.º", "Valencia, 24 de noviembre de 2026", "Clara Modelo",
            "Cerámicas Ejemplo, S.L.", "Fin de nuestra colaboración", "Buenos días, Clara:", "Le escribo para decirle",
            "Este año concentro", "Gracias por la confianza", "Un cordial saludo,", "Inés Muestra",
        ];
        var at = -1;
        foreach (var piece in order)
            Assert.True((at = text.IndexOf(piece, at + 1, StringComparison.Ordinal)) >= 0, piece + "\n" + text);
    }

    [Fact]
    public void Accents_quotes_and_the_euro_come_out_as_they_went_in()
    {
        var result = PdfLetter.Write(Sheets.Spanish(Accents));
        Assert.Empty(result.MissingGlyphs);
        Assert.Contains(Accents, Text(result.Bytes));
    }

    [Fact]
    public void A_letter_typed_with_combining_accents_reads_the_same()
    {
        var apart = "Cerámica, señal, pingüino".Normalize(NormalizationForm.FormD);
        var result = PdfLetter.Write(Sheets.Spanish(apart));
        Assert.Empty(result.MissingGlyphs);
        Assert.Contains("Cerámica, señal, pingüino", Text(result.Bytes));
    }

    [Theory]
    [InlineData("Hola 東京", "東京")]
    [InlineData("مرحبا", "مرحبا")]
    [InlineData("Gracias 🙂🙂", "🙂")]
    [InlineData("Łódź", "Łź")]
    [InlineData("a\ud800b", "\ufffd")]
    public void T8_Letters_the_fonts_cannot_show_are_named(string body, string expected)
    {
        var missing = PdfLetter.Write(Sheets.Spanish(body)).MissingGlyphs;
        Assert.Equal(expected.EnumerateRunes().Distinct(), missing);
    }

    [Fact]
    public void T8_Five_hundred_pages_and_endless_words_are_set_in_linear_time()
    {
        var paragraph = string.Join(' ', Enumerable.Repeat("colaboración", 400));
        var watch = Stopwatch.StartNew();
        var pages = Pages(PdfLetter.Write(Sheets.Spanish(string.Join("\n\n", Enumerable.Repeat(paragraph, 300)))).Bytes);
        Assert.InRange(pages, 400, 900);
        Assert.InRange(Pages(PdfLetter.Write(Sheets.Spanish(new string('x', 200_000))).Bytes), 10, 200);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }

    [Fact]
    public void A_long_word_stays_on_the_paper()
    {
        var word = "https://estudio.example/" + new string('w', 300);
        var text = Text(PdfLetter.Write(Sheets.Spanish($"Aquí: {word} y sigue.")).Bytes);
        Assert.Contains(word, Whitespace().Replace(text, ""));
    }

    [Fact]
    public void A_checker_finds_nothing_to_complain_about()
    {
        foreach (var length in (int[])[1, 12, 60])
        {
            var body = string.Join("\n\n", Enumerable.Repeat(Sheets.Body, length));
            var (exit, output) = Tool.Run("qpdf", PdfLetter.Write(Sheets.Spanish(body)).Bytes, ".pdf", "--check", "FILE");
            Assert.True(exit == 0, output);
        }
    }

    [Fact]
    public void The_same_letter_gives_the_same_bytes_and_tells_only_its_own_date()
    {
        var bytes = PdfLetter.Write(Sheets.Spanish()).Bytes;
        Assert.Equal(bytes, PdfLetter.Write(Sheets.Spanish()).Bytes);
        var info = Tool.Run("pdfinfo", bytes, ".pdf", "-rawdates", "FILE").Output;
        Assert.Matches(@"CreationDate:\s+D:20261124000000Z", info);
        Assert.Matches(@"Title:\s+Carta", info);
        Assert.DoesNotMatch("Producer|Creator:|Author|ModDate", info);
        Assert.Matches(@"Tagged:\s+yes", info);
        Assert.Matches(@"Page size:\s+595\.28 x 841\.89 pts \(A4\)", info);
        Assert.Contains("/Lang (es-ES)", Encoding.Latin1.GetString(bytes));
        Assert.Contains("/Lang (en-GB)", Encoding.Latin1.GetString(PdfLetter.Write(English()).Bytes));
    }

    [Fact]
    public void An_English_letter_writes_its_date_in_English() =>
        Assert.Contains("Valencia, 24 November 2026", Text(PdfLetter.Write(English()).Bytes));

    [Fact]
    public void It_needs_no_font_but_those_that_every_viewer_has()
    {
        var fonts = Tool.Run("pdffonts", PdfLetter.Write(Sheets.Spanish()).Bytes, ".pdf", "FILE").Output;
        Assert.Matches(@"Times-Roman\s+Type 1\s+WinAnsi", fonts);
        Assert.Matches(@"Times-Bold\s+Type 1\s+WinAnsi", fonts);
    }

    [Fact]
    public void One_page_has_no_number_and_more_pages_count_themselves()
    {
        var one = PdfLetter.Write(Sheets.Spanish()).Bytes;
        Assert.Equal(1, Pages(one));
        Assert.DoesNotMatch("1 ?/ ?1", Text(one));
        var three = PdfLetter.Write(Sheets.Spanish(string.Join("\n\n", Enumerable.Repeat(Sheets.Body, 6)))).Bytes;
        Assert.Matches($"2 ?/ ?{Pages(three)}", Text(three));
    }

    [Fact]
    public void A_signature_never_stands_on_a_page_by_itself()
    {
        for (var lines = 8; lines < 60; lines++)
        {
            var paragraphs = Enumerable.Repeat("Una frase corta que llena casi una línea entera de la carta.", lines);
            var body = $"{string.Join("\n\n", paragraphs)}\n\nUn saludo,\n\nInés Muestra";
            var last = Text(PdfLetter.Write(Sheets.Spanish(body)).Bytes).TrimEnd('\f').Split('\f')[^1];
            Assert.Contains("Una frase corta", last);
            Assert.Contains("Un saludo,", last);
            Assert.Contains("Inés Muestra", last);
        }
    }

    [Fact]
    public void A_letter_that_spills_a_few_lines_is_set_closer_on_one_page()
    {
        var more = string.Concat(Enumerable.Repeat("\n\nUna frase más que pide su propia línea en la carta.", 9));
        Assert.Equal(1, Pages(PdfLetter.Write(Sheets.Spanish(Sheets.Body + more)).Bytes));
        Assert.Equal(2, Pages(PdfLetter.Write(Sheets.Spanish(Sheets.Body + more + more)).Bytes));
    }

    [Fact]
    public void A_screen_reader_finds_the_heading_and_whole_paragraphs()
    {
        var structure = Tool.Run("pdfinfo", PdfLetter.Write(Sheets.Spanish()).Bytes, ".pdf", "-struct-text", "FILE").Output;
        Assert.Matches("H1 \\(block\\)\\s+\"Fin de nuestra colaboración", structure);
        Assert.Matches("P \\(block\\)\\s+\"Inés Muestra\"\\s+\"Estudio Ejemplo\"", structure);
    }

    [Fact]
    public void Parentheses_and_backslashes_cannot_break_out_of_the_text()
    {
        const string Body = @"(uno) \) Tj ET \ dos)) ((";
        var bytes = PdfLetter.Write(Sheets.Spanish(Body) with { Title = "a) /JS (x" }).Bytes;
        Assert.Equal(0, Tool.Run("qpdf", bytes, ".pdf", "--check", "FILE").Exit);
        Assert.Contains(Body, Text(bytes));
    }

    [Fact]
    public void An_empty_sheet_is_still_a_page() =>
        Assert.Equal(1, Pages(PdfLetter.Write(new LetterSheet
        {
            Language = Speech.En,
            Title = "",
            ReleasedOn = new DateOnly(2026, 1, 2),
            Body = "",
        }).Bytes));

    private static LetterSheet English() => Sheets.Spanish() with { Language = Speech.En, Title = "Letter" };

    private static string Text(byte[] pdf) => Tool.Run("pdftotext", pdf, ".pdf", "-enc", "UTF-8", "FILE", "-").Output;

    private static int Pages(byte[] pdf) =>
        int.Parse(PageCount().Match(Tool.Run("pdfinfo", pdf, ".pdf", "FILE").Output).Groups[1].Value);

    [GeneratedRegex(@"Pages:\s+(\d+)")]
    private static partial Regex PageCount();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Whitespace();
}
