using System.Globalization;
using Colofon.Language;

namespace Colofon.Documents;

/// <summary>Puts the parts of a paper on pages: a heading stays with what follows it, a line is never lost.</summary>
internal sealed class PaperLayout
{
    private const double Margin = 84;
    private const double Measure = PdfDocument.Width - 2 * Margin;
    private const double Gap = 18;
    private const double Top = PdfDocument.Height - 76;
    private const double Bottom = 82;
    private const double FootHeight = 48;

    private static readonly PdfStyle Title = new(PdfFont.Roman, 20, 26);
    private static readonly PdfStyle Head = new(PdfFont.Bold, 11.5, 16);
    private static readonly PdfStyle Body = new(PdfFont.Roman, 11, 15.4);
    private static readonly PdfStyle Strong = new(PdfFont.Bold, 11, 15.4);
    private static readonly PdfStyle Small = new(PdfFont.Roman, 9.5, 12.6, 0.35);

    private readonly PaperSheet sheet;
    private readonly PdfDocument document;
    private readonly WinAnsi codes = new();
    private PdfPage page;
    private double y = Top;

    public PaperLayout(PaperSheet sheet)
    {
        this.sheet = sheet;
        document = new PdfDocument(sheet.Title, sheet.Language, sheet.On) { Attachments = sheet.Attachments, Seal = sheet.Seal };
        page = document.AddPage();
    }

    public PdfResult Write()
    {
        Text("P", sheet.From, Small, 0);
        Text("H1", sheet.Title, Title, 6);
        Text("P", WrittenDate.Of(sheet.On, sheet.Language), Small, 2);
        foreach (var part in sheet.Parts)
            Write(part);
        NumberPages();
        return new PdfResult(document.ToBytes(), codes.Missing);
    }

    private void Write(PaperPart part)
    {
        switch (part)
        {
            case PaperPart.Heading heading:
                Text("H2", heading.Text, Head, 16, after: 2 * Body.Leading);
                break;
            case PaperPart.Paragraph paragraph:
                Text("P", paragraph.Text, Body, 5);
                break;
            case PaperPart.Note note:
                Text("P", note.Text, Small, 1);
                break;
            case PaperPart.Amount amount:
                Amount(amount);
                break;
            case PaperPart.NewPage:
                TurnPage();
                break;
        }
    }

    private void Amount(PaperPart.Amount amount)
    {
        var style = amount.IsTotal ? Strong : Body;
        var right = codes.Encode(amount.Right);
        var width = Measure - style.Width(right) - Gap;
        var element = Text("P", amount.What, style, amount.IsTotal ? 10 : 5, width);
        page.Begin(element);
        page.Text(Margin + Measure - style.Width(right), y, style, right);
        page.End();
    }

    private PdfElement Text(string role, string text, PdfStyle style, double before, double? width = null, double after = 0)
    {
        var element = new PdfElement(role);
        document.Add(element);
        var breaker = new LineBreaker(style.Font, style.Size, width ?? Measure);
        var lines = text.ReplaceLineEndings("\n").Split('\n').SelectMany(line => breaker.Break(codes.Encode(line))).ToList();
        Room((y < Top ? before : 0) + lines.Count switch { 0 or 1 => style.Leading, 3 => 3 * style.Leading, _ => 2 * style.Leading } + after);
        y -= y < Top ? before : 0;
        for (var at = 0; at < lines.Count; at++)
        {
            Room(at == lines.Count - 2 ? 2 * style.Leading : style.Leading);
            y -= style.Leading;
            page.Begin(element);
            page.Text(Margin, y, style, lines[at]);
            page.End();
        }
        return element;
    }

    private void Room(double height)
    {
        if (y - height < Bottom && y < Top)
            TurnPage();
    }

    private void TurnPage()
    {
        page = document.AddPage();
        y = Top;
    }

    private void NumberPages()
    {
        for (var at = 0; document.Pages.Count > 1 && at < document.Pages.Count; at++)
        {
            var number = string.Create(CultureInfo.InvariantCulture, $"{at + 1} / {document.Pages.Count}");
            document.Pages[at].BeginArtifact();
            document.Pages[at].Text((PdfDocument.Width - Small.Width(number)) / 2, FootHeight, Small, number);
            document.Pages[at].End();
        }
    }
}
