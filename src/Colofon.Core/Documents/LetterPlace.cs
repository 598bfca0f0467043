namespace Colofon.Documents;

/// <summary>One line of a block with the height it takes and whether a page may end behind it.</summary>
internal readonly record struct LetterPlace(LetterBlock Block, string Text, double Height, bool MayBreak);
