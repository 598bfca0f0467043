using System.Text;

namespace Colofon.Documents;

/// <summary>A PDF and the characters its fonts cannot show, in order of appearance; a letter with any must not leave.</summary>
public sealed record PdfResult(byte[] Bytes, IReadOnlyList<Rune> MissingGlyphs)
{
    public bool IsComplete => MissingGlyphs.Count == 0;
}
