using System.Runtime.CompilerServices;
using Colofon.Evidence.Boxes;
using Colofon.Evidence.Mime;

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
        var splitter = new MailboxSplitter(stream, options);
        var reader = new MessageReader(options);
        for (var ordinal = options.FirstOrdinal; await splitter.NextAsync(cancel) is { } segment; ordinal++)
        {
            cancel.ThrowIfCancellationRequested();
            yield return segment.Refusal is { } reason
                ? new UnreadableMail(ordinal, segment.Offset, segment.EndOffset, reason)
                : Read(reader, ordinal, segment);
        }
    }

    private static MailItem Read(MessageReader reader, int ordinal, MailSegment segment)
    {
        var bytes = segment.Bytes;
        var fromLine = Lines.At(bytes.Span, 0);
        var place = new MailPlace(ordinal, segment.Offset, segment.EndOffset, bytes.Length - fromLine.Next);
        var envelope = FromLine.DateText(bytes.Span[..fromLine.End]);
        var message = bytes[fromLine.Next..];
        return reader.Read(place, message[..FromEscapes.Undo(message.Span)], envelope);
    }
}
