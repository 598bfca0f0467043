namespace Colofon.Evidence;

/// <summary>Where a message stands in its mailbox, and its size there without the mailbox's own line.</summary>
internal readonly record struct MailPlace(int Ordinal, long Offset, long EndOffset, long Size);
