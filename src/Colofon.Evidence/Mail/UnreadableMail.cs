namespace Colofon.Evidence;

/// <summary>A stretch of the mailbox that gave no message. It is listed, never dropped in silence.</summary>
/// <param name="Ordinal">See <see cref="MailItem"/>.</param>
/// <param name="Offset">See <see cref="MailItem"/>.</param>
/// <param name="EndOffset">See <see cref="MailItem"/>.</param>
/// <param name="Reason">Why, as a code: one of the constants of <see cref="MailFaults"/>.</param>
public sealed record UnreadableMail(int Ordinal, long Offset, long EndOffset, string Reason)
    : MailItem(Ordinal, Offset, EndOffset);
