namespace Colofon.Documents;

/// <summary>Lines that belong together on the paper: an address, a heading, a paragraph.</summary>
internal sealed record LetterBlock(string Role, IReadOnlyList<string> Lines, PdfStyle Style)
{
    public PdfElement Element { get; } = new(Role);

    /// <summary>The white above it; at the top of a page it falls away.</summary>
    public double Before { get; init; }

    public bool AtTheRight { get; init; }

    /// <summary>May not be parted from what follows.</summary>
    public bool WithNext { get; init; }

    /// <summary>Address lines may be parted anywhere, a paragraph never by a single line, a signature not at all.</summary>
    public bool MayBreakAfter(int line) =>
        line == Lines.Count - 1 ? !WithNext : !Whole && line > 0 && line < Lines.Count - 2;

    public bool Whole { get; init; }

    public double Height => Before + Lines.Count * Style.Leading;

    public IEnumerable<LetterPlace> Places =>
        Lines.Select((text, at) =>
            new LetterPlace(this, text, Style.Leading + (at == 0 ? Before : 0), MayBreakAfter(at)));
}
