using Colofon.Language;

namespace Colofon.Documents;

/// <summary>A paper that is no letter: a statement, an act, its evidence.</summary>
public sealed record PaperSheet
{
    public required Speech Language { get; init; }

    /// <summary>Shown by viewers in place of the file name, and set large on top.</summary>
    public required string Title { get; init; }

    /// <summary>Small, above the title: whose paper it is.</summary>
    public required string From { get; init; }

    /// <summary>The date of the paper and the only moment the file tells.</summary>
    public required DateOnly On { get; init; }

    public required IReadOnlyList<PaperPart> Parts { get; init; }

    public IReadOnlyList<PdfAttachment> Attachments { get; init; } = [];

    /// <summary>A line of the file's head and an object of its own, where a seal will be written.</summary>
    public PdfSeal? Seal { get; init; }
}
