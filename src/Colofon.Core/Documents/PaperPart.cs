namespace Colofon.Documents;

/// <summary>One piece of a paper, in the order in which it is read.</summary>
public abstract record PaperPart
{
    public sealed record Heading(string Text) : PaperPart;

    public sealed record Paragraph(string Text) : PaperPart;

    /// <summary>Small and grey: what explains the line above.</summary>
    public sealed record Note(string Text) : PaperPart;

    /// <summary>Something and its amount at the right edge.</summary>
    public sealed record Amount(string What, string Right, bool IsTotal = false) : PaperPart;

    /// <summary>What follows begins on a new page.</summary>
    public sealed record NewPage : PaperPart;
}
