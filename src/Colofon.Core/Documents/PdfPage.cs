using System.Globalization;
using System.Text;

namespace Colofon.Documents;

/// <summary>The marks on one page, from top to bottom as they are read.</summary>
internal sealed class PdfPage
{
    private readonly StringBuilder content = new();

    /// <summary>The element of the document's structure that each marked piece belongs to.</summary>
    public List<PdfElement> Marked { get; } = [];

    public string Content => content.ToString();

    public void Begin(PdfElement element)
    {
        content.Append(CultureInfo.InvariantCulture, $"/{element.Role} <</MCID {Marked.Count}>> BDC\n");
        element.Pieces.Add((this, Marked.Count));
        Marked.Add(element);
    }

    /// <summary>What a reader aloud may leave out: page numbers.</summary>
    public void BeginArtifact() => content.Append("/Artifact BMC\n");

    public void End() => content.Append("EMC\n");

    public void Text(double x, double y, PdfStyle style, string codes)
    {
        content.Append(
            CultureInfo.InvariantCulture,
            $"BT {style.Ink:0.##} g /{style.Font.Key} {style.Size:0.##} Tf {x:0.##} {y:0.##} Td (");
        foreach (var code in codes)
            Append(code);
        content.Append(") Tj ET\n");
    }

    private void Append(char code)
    {
        if (code is '(' or ')' or '\\')
            content.Append('\\').Append(code);
        else if (code > '~')
            content.Append('\\').Append(Convert.ToString(code, 8));
        else
            content.Append(code);
    }
}
