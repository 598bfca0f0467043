namespace Colofon.Documents;

/// <summary>How generously a letter is set. A letter that would spill a few lines onto a second page is set closer.</summary>
internal sealed record LetterScale(double Size, double Leading, double Paragraph, double Section, double Hand)
{
    public static readonly LetterScale Comfortable = new(12, 17, 9, 30, 40);
    public static readonly LetterScale Close = new(11, 14.6, 7, 20, 32);

    public PdfStyle Body => new(PdfFont.Roman, Size, Leading);

    public PdfStyle Subject => new(PdfFont.Bold, Size, Leading);

    public PdfStyle Letterhead { get; } = new(PdfFont.Roman, 17, 22);

    public PdfStyle Small { get; } = new(PdfFont.Roman, 9.5, 12.5, 0.35);
}
