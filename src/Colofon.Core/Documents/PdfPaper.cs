namespace Colofon.Documents;

/// <summary>Sets a paper on A4 and writes it as PDF; the same sheet gives the same bytes.</summary>
public static class PdfPaper
{
    public static PdfResult Write(PaperSheet sheet) => new PaperLayout(sheet).Write();
}
