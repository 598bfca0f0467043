namespace Colofon.Farewells.Letters;

/// <summary>What a letter does: we announce, we answer the client's ending, both decided, or the work is simply done.</summary>
public enum LetterKind
{
    Announcement,
    Acknowledgement,
    Mutual,
    Natural,
}
