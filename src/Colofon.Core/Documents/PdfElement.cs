namespace Colofon.Documents;

/// <summary>A paragraph or heading as a screen reader finds it, and the pieces of it on the pages.</summary>
internal sealed class PdfElement(string role)
{
    public string Role { get; } = role;

    public List<(PdfPage Page, int Mark)> Pieces { get; } = [];
}
