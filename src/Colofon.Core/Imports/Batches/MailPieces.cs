using System.Runtime.CompilerServices;
using Colofon.Evidence;
using Colofon.Imports.Files;

namespace Colofon.Imports.Batches;

/// <summary>Reads a mailbox, or a message in a file of its own.</summary>
internal static class MailPieces
{
    private const int MostReceivers = 16;
    private const int LongestAddress = 320;

    public static async IAsyncEnumerable<(Piece Piece, long Offset)> ReadAsync(
        Import import,
        Stream file,
        [EnumeratorCancellation] CancellationToken cancel
    )
    {
        var options = new MailOptions { StartOffset = import.Offset, FirstOrdinal = import.Read + 1, ImportedAt = import.StartedAt, MaxTextChars = 1024 };
        if (FileKinds.IsMessage(file))
        {
            if (import.Read == 0)
                yield return (PieceOf(EmlReader.Read(file, options)), file.Length);
            yield break;
        }
        await foreach (var item in MboxReader.ReadAsync(file, options, cancel))
            yield return (PieceOf(item), item.EndOffset);
    }

    private static Piece PieceOf(MailItem item) =>
        item switch
        {
            MailMessage { From: { } sender } message => Kept(message, sender),
            MailMessage => new RefusedPiece(item.Ordinal, MailFaults.FromMissing),
            UnreadableMail unreadable => new RefusedPiece(item.Ordinal, unreadable.Reason),
            _ => throw new InvalidOperationException($"Nobody told what to do with a {item.GetType().Name}."),
        };

    /// <summary>Two messages may bear the same id; copies of one agree in sender and date too.</summary>
    private static MailPiece Kept(MailMessage message, MailAddress sender) =>
        new(message.Ordinal)
        {
            Key = Clip.Hash(message.NaturalKey + "\n" + message.Fingerprint),
            At = message.SentAt,
            IsGuessed = message.DateIsGuess,
            Sender = Cut(sender),
            Receivers = [.. message.To.Concat(message.Cc).Select(Cut).DistinctBy(to => to.Address).Take(MostReceivers)],
            DeliveredTo = [.. message.DeliveredTo.Select(to => Cut(to).Address)],
            Subject = Clip.To(message.Subject, 300),
            Thread = message.ThreadKey is { } thread ? Clip.Key(thread, 300) : null,
            Length = message.NewTextLength,
            Attachments = message.AttachmentCount,
            IsAutomatic = message.Automatic != AutomaticKind.None || message.IsSetAside,
        };

    private static MailAddress Cut(MailAddress address) =>
        new(Clip.To(address.Address.Replace(" ", "", StringComparison.Ordinal), LongestAddress), Clip.To(address.Name, 200));
}
