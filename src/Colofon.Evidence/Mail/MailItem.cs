namespace Colofon.Evidence;

/// <summary>One thing found in a mailbox: a <see cref="MailMessage"/> that was read, or an <see cref="UnreadableMail"/> that was not.</summary>
/// <param name="Ordinal">Position in the mailbox, from 1 (or from <see cref="MailOptions.FirstOrdinal"/> when resuming).</param>
/// <param name="Offset">Byte offset of its first byte in the stream (its <c>From </c> line in a mailbox).</param>
/// <param name="EndOffset">
/// Byte offset just past its last byte, where the next message starts.
/// Give it back as <see cref="MailOptions.StartOffset"/> to resume after this item.
/// </param>
public abstract record MailItem(int Ordinal, long Offset, long EndOffset);
