namespace Colofon.Evidence;

/// <summary>Where a message stands in its mailbox.</summary>
internal readonly record struct MailPlace(int Ordinal, long Offset, long EndOffset);
