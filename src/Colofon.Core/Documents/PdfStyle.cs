namespace Colofon.Documents;

/// <param name="Ink">0 is black, 1 is paper.</param>
internal readonly record struct PdfStyle(PdfFont Font, double Size, double Leading, double Ink = 0.1)
{
    public double Width(string codes) => Font.Width(codes, Size);
}
