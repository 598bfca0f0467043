namespace Colofon.Documents;

/// <summary>Sets a letter on A4 and writes it as PDF; the same sheet gives the same bytes.</summary>
public static class PdfLetter
{
    public static PdfResult Write(LetterSheet sheet) => new LetterLayout(sheet).Write();
}
