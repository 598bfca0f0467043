using Colofon.Mail.Outbox;

namespace Colofon.Mail;

/// <summary>The message in the outbox, or why it is not there: <c>mail.refusal.CODE</c> in the texts.</summary>
public sealed record QueueOutcome(Dispatch? Dispatch, string? Refusal)
{
    public bool IsQueued => Dispatch is not null;
}
