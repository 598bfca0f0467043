using Colofon.Language;

namespace Colofon.Documents;

/// <summary>What stands on the paper. Blocks are given line by line; paragraphs of the body are parted by an empty line.</summary>
public sealed record LetterSheet
{
    public required Speech Language { get; init; }

    /// <summary>Shown by viewers in place of the file name; keep it neutral.</summary>
    public required string Title { get; init; }

    /// <summary>The first line is the letterhead.</summary>
    public IReadOnlyList<string> Sender { get; init; } = [];

    public IReadOnlyList<string> Recipient { get; init; } = [];

    public string Place { get; init; } = "";

    /// <summary>The date of the letter and the only moment the file tells.</summary>
    public required DateOnly ReleasedOn { get; init; }

    public string Subject { get; init; } = "";

    /// <summary>From the greeting to the name of who signs.</summary>
    public required string Body { get; init; }
}
