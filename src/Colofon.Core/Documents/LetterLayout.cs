using System.Globalization;

namespace Colofon.Documents;

/// <summary>Puts the lines of a letter on pages: no paragraph leaves one line alone, no signature stands by itself.</summary>
internal sealed class LetterLayout(LetterSheet sheet)
{
    public const double Margin = 98;
    public const double Measure = PdfDocument.Width - 2 * Margin;
    private const double Top = PdfDocument.Height - 68;
    private const double Bottom = 82;
    private const double FootHeight = 48;

    private static readonly PdfStyle Foot = new(PdfFont.Roman, 9.5, 12, 0.35);

    private readonly PdfDocument document = new(sheet.Title, sheet.Language, sheet.ReleasedOn);
    private readonly WinAnsi codes = new();
    private PdfPage page = null!;
    private double y;

    public PdfResult Write()
    {
        TurnPage();
        foreach (var (line, stuck) in Stuck(Compose()))
        {
            if (y - stuck < Bottom && y < Top)
                TurnPage();
            Place(line);
        }
        NumberPages();
        return new PdfResult(document.ToBytes(), codes.Missing);
    }

    private List<LetterBlock> Compose()
    {
        var comfortable = new LetterComposition(sheet, codes, LetterScale.Comfortable).Compose();
        if (FitsOnePage(comfortable))
            return comfortable;
        var close = new LetterComposition(sheet, codes, LetterScale.Close).Compose();
        return FitsOnePage(close) ? close : comfortable;
    }

    private static bool FitsOnePage(List<LetterBlock> blocks) => blocks.Sum(block => block.Height) <= Top - Bottom;

    /// <summary>Each line with the height of all that must stand on its page from there on.</summary>
    private IEnumerable<(LetterPlace Line, double Stuck)> Stuck(List<LetterBlock> blocks)
    {
        var lines = blocks.SelectMany(block => block.Places).ToList();
        var stuck = new double[lines.Count];
        for (var at = lines.Count - 1; at >= 0; at--)
            stuck[at] = lines[at].Height + (lines[at].MayBreak || at + 1 == lines.Count ? 0 : stuck[at + 1]);
        return lines.Select((line, at) => (line, at > 0 && !lines[at - 1].MayBreak ? 0 : stuck[at]));
    }

    private void Place(LetterPlace line)
    {
        var (block, text) = (line.Block, line.Text);
        if (y - line.Height < Bottom && y < Top)
            TurnPage();
        y -= y < Top ? line.Height : block.Style.Leading;
        if (block.Element.Pieces.Count == 0)
            document.Add(block.Element);
        page.Begin(block.Element);
        page.Text(block.AtTheRight ? Margin + Measure - block.Style.Width(text) : Margin, y, block.Style, text);
        page.End();
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
            document.Pages[at].Text((PdfDocument.Width - Foot.Width(number)) / 2, FootHeight, Foot, number);
            document.Pages[at].End();
        }
    }
}
