namespace Colofon.Evidence;

/// <summary>How a mailbox is read. Every limit has a default that suits a mailbox of any size.</summary>
public sealed record MailOptions
{
    /// <summary>Byte offset to start at: 0, or the <see cref="MailItem.EndOffset"/> of the last item already kept.</summary>
    public long StartOffset { get; init; }

    /// <summary>The <see cref="MailItem.Ordinal"/> of the first item; when resuming, one more than the last already kept.</summary>
    public int FirstOrdinal { get; init; } = 1;

    /// <summary>Largest message read, in bytes (50 MB). A larger one is listed as <see cref="MailFaults.TooLarge"/> and skipped.</summary>
    public long MaxMessageBytes { get; init; } = 50L * 1024 * 1024;

    /// <summary>Longest <see cref="MailMessage.NewText"/> kept, in characters (100,000).</summary>
    public int MaxTextChars { get; init; } = 100_000;

    /// <summary>
    /// When the import runs. Used as the date of a message that carries none at all, and to doubt dates
    /// more than a day after it. Null doubts no future date and dates the undatable 1970-01-01.
    /// </summary>
    public DateTimeOffset? ImportedAt { get; init; }
}
