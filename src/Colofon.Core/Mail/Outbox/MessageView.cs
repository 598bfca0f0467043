using Colofon.Documents;
using Colofon.Evidence;
using Colofon.Evidence.Mime;
using Colofon.Evidence.Texts;

namespace Colofon.Mail.Outbox;

/// <summary>A finished message read back from its own bytes: what the other side will see, and nothing we only believe.</summary>
public sealed record MessageView(string From, string To, string Subject, string Body, IReadOnlyList<MessageFile> Files, MailboxAddress? Recipient)
{
    public static MessageView Of(byte[] bytes)
    {
        var faults = new FaultList();
        var headers = HeaderBlock.Parse(bytes, 0, faults);
        var parts = BodyParts.Find(bytes, headers, faults);
        return new MessageView(
            EncodedWords.Decode(headers.First("From") ?? "", faults),
            EncodedWords.Decode(headers.First("To") ?? "", faults),
            EncodedWords.Decode(headers.First("Subject") ?? "", faults),
            BodyText.Read(bytes, [.. parts.Where(part => !part.IsFile)], faults).TrimEnd(),
            [.. parts.Where(part => part.IsFile).Select(part => File(part, faults))],
            AddressList.Parse(headers.All("To"), faults) is [var to] && MailboxAddress.TryCreate(to.Name, to.Address, out var recipient) ? recipient : null
        );
    }

    private static MessageFile File(BodyPart part, FaultList faults) =>
        // Base64 in lines of 76 and their ends: three bytes for every four signs.
        new(HeaderParameters.Parse(part.Headers.First("Content-Disposition"), faults)["filename"] ?? "", (part.End - part.Start) * 76L / 78 * 3 / 4);
}
