using System.Collections.Immutable;

namespace Colofon.Evidence;

/// <summary>One e-mail as evidence: who, when, which thread, and what the sender newly wrote.</summary>
/// <param name="Ordinal">See <see cref="MailItem"/>.</param>
/// <param name="Offset">See <see cref="MailItem"/>.</param>
/// <param name="EndOffset">See <see cref="MailItem"/>.</param>
public sealed record MailMessage(int Ordinal, long Offset, long EndOffset) : MailItem(Ordinal, Offset, EndOffset)
{
    /// <summary>
    /// The Message-ID in lower case without angle brackets; without a usable one,
    /// <c>sha256:</c> and 64 hexadecimal digits over date, from, to, subject and the first 1 KB of new text.
    /// Equal for every copy of a message, whatever its Received lines, labels or charset.
    /// </summary>
    public required string NaturalKey { get; init; }

    /// <summary>
    /// 32 hexadecimal digits over sender and Date header. Two messages with the same <see cref="NaturalKey"/> are copies
    /// of one (keep the fullest) when this agrees too, and two different messages (keep both) when it does not.
    /// </summary>
    public required string Fingerprint { get; init; }

    /// <summary>The Message-ID as written, without angle brackets; null when absent or empty.</summary>
    public string? MessageId { get; init; }

    /// <summary>
    /// When it was sent: an instant that keeps the sender's offset. The Date header unless it is absent, unreadable or
    /// impossible (more than 1 hour after the topmost Received); then the topmost Received, else the mailbox's own line,
    /// else <see cref="MailOptions.ImportedAt"/>.
    /// </summary>
    public required DateTimeOffset SentAt { get; init; }

    /// <summary>
    /// Whether <see cref="SentAt"/> is doubtful: not the Date header, or one without a zone, or one that no Received line
    /// confirms (from 2 days before to 1 hour after it). A code in <see cref="Faults"/> says which.
    /// </summary>
    public bool DateIsGuess { get; init; }

    /// <summary>The first address of From (else of Sender); null when there is none.</summary>
    public MailAddress? From { get; init; }

    /// <summary>Addresses of To, groups flattened; at most 1,000.</summary>
    public ImmutableArray<MailAddress> To { get; init; } = [];

    /// <summary>Addresses of Cc, groups flattened; at most 1,000.</summary>
    public ImmutableArray<MailAddress> Cc { get; init; } = [];

    /// <summary>The decoded subject, on one line; empty when absent.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The first id of In-Reply-To, without angle brackets; null when absent.</summary>
    public string? InReplyTo { get; init; }

    /// <summary>The ids of References in order, without angle brackets; at most 500.</summary>
    public ImmutableArray<string> References { get; init; } = [];

    /// <summary>
    /// What its conversation shares, in lower case: Gmail's thread number (<c>gm-thrid:…</c>), else the first reference,
    /// else In-Reply-To, else its own Message-ID. Null when it has none of them.
    /// </summary>
    public string? ThreadKey { get; init; }

    /// <summary>
    /// What the sender newly wrote: quotes, signature and legal footer cut, lines separated by <c>\n</c>.
    /// At most <see cref="MailOptions.MaxTextChars"/> characters.
    /// </summary>
    public string NewText { get; init; } = "";

    /// <summary>Characters (UTF-16 units) of the new text before <see cref="MailOptions.MaxTextChars"/> shortened it.</summary>
    public int NewTextLength { get; init; }

    /// <summary>Number of parts that are files rather than text.</summary>
    public int AttachmentCount { get; init; }

    /// <summary>Size of the message in the stream, in bytes, without the mailbox's <c>From </c> line.</summary>
    public long Bytes { get; init; }

    /// <summary>Whether a machine wrote it.</summary>
    public AutomaticKind Automatic { get; init; }

    /// <summary>The identifier inside List-Id, in lower case; null when it did not come through a list.</summary>
    public string? ListId { get; init; }

    /// <summary>Addresses of Delivered-To, X-Original-To and Envelope-To: hints of which addresses are the owner's.</summary>
    public ImmutableArray<MailAddress> DeliveredTo { get; init; } = [];

    /// <summary>The labels Gmail gave it (X-Gmail-Labels), decoded, in the language of its owner; empty elsewhere.</summary>
    public ImmutableArray<string> Labels { get; init; } = [];

    /// <summary>Whether its labels, or Thunderbird's status, say that it is spam, thrown away or an unsent draft: no evidence.</summary>
    public bool IsSetAside { get; init; }

    /// <summary>What was wrong with it, as the codes of <see cref="MailFaults"/>, each once. Empty for a sound message.</summary>
    public ImmutableArray<string> Faults { get; init; } = [];
}
