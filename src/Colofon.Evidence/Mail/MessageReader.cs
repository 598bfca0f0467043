using System.Collections.Immutable;
using Colofon.Evidence.Mime;
using Colofon.Evidence.Texts;

namespace Colofon.Evidence;

/// <summary>Makes a <see cref="MailItem"/> of one message's bytes.</summary>
internal sealed class MessageReader(MailOptions options)
{
    private const int MaxReferences = 500;

    private static readonly string[] OwnerFields = ["Delivered-To", "X-Original-To", "Envelope-To"];

    public MailItem Read(MailPlace place, ReadOnlyMemory<byte> bytes, string envelope)
    {
        var faults = new FaultList();
        var headers = HeaderBlock.Parse(bytes, 0, faults);
        if (headers.Count == 0)
            return new UnreadableMail(place.Ordinal, place.Offset, place.EndOffset, MailFaults.NoHeaders);
        var parts = BodyParts.Find(bytes, headers, faults);
        var text = NewText.Of(BodyText.Read(bytes.Span, parts, faults));
        var message = Describe(new MailMessage(place.Ordinal, place.Offset, place.EndOffset)
        {
            NaturalKey = "",
            Fingerprint = "",
            SentAt = default,
            Bytes = place.Size,
            AttachmentCount = parts.Count(part => part.IsFile),
            NewText = Shorten(text),
            NewTextLength = text.Length,
        }, headers, faults);
        message = message with
        {
            Automatic = AutomaticMail.Judge(headers, parts, message.From, message.Subject),
        };
        return Date(message, headers, envelope, faults);
    }

    private static MailMessage Describe(MailMessage message, HeaderBlock headers, FaultList faults)
    {
        var id = MessageIds.First(headers.First("Message-ID"));
        var reply = headers.First("In-Reply-To") is { } text ? MessageIds.All(text, 1).FirstOrDefault() : null;
        var references = MessageIds.All(headers.First("References") ?? "", MaxReferences);
        var labels = MailLabels.Of(headers, faults);
        return message with
        {
            Labels = labels,
            IsSetAside = MailLabels.SetAside(labels, headers),
            MessageId = id,
            From = Sender(headers, faults),
            To = AddressList.Parse(headers.All("To"), faults),
            Cc = AddressList.Parse(headers.All("Cc"), faults),
            DeliveredTo = DeliveredTo(headers, faults),
            Subject = EncodedWords.Decode(headers.First("Subject") ?? "", faults).Trim(),
            InReplyTo = reply,
            References = [.. references],
            ThreadKey = MailKeys.Thread(headers, references, reply, id),
            ListId = headers.First("List-Id") is { } list ? ListName(list) : null,
        };
    }

    private MailMessage Date(MailMessage message, HeaderBlock headers, string envelope, FaultList faults)
    {
        var sent = SentDate.Of(headers, envelope, options, faults);
        var sentText = MailKeys.SentText(headers);
        return message with
        {
            SentAt = sent.Instant,
            DateIsGuess = sent.IsGuess,
            NaturalKey = MailKeys.Natural(message.MessageId, sentText, message),
            Fingerprint = MailKeys.Fingerprint(sentText, message.From),
            Faults = faults.ToImmutable(),
        };
    }

    private static MailAddress? Sender(HeaderBlock headers, FaultList faults)
    {
        foreach (var name in (ReadOnlySpan<string>)["From", "Sender", "Reply-To"])
        {
            if (AddressList.Parse(headers.All(name), faults) is [var sender, ..])
                return sender;
            if (name == "From")
                faults.Add(MailFaults.FromMissing);
        }

        return null;
    }

    private static ImmutableArray<MailAddress> DeliveredTo(HeaderBlock headers, FaultList faults) =>
        [.. AddressList.Parse(OwnerFields.SelectMany(headers.All), faults).Distinct()];

    private static string? ListName(string list)
    {
        var id = MessageIds.All(list, 1).FirstOrDefault() ?? list;
        return id.Trim().ToLowerInvariant() is { Length: > 0 and < 300 } name ? name : null;
    }

    private string Shorten(string text)
    {
        if (text.Length <= options.MaxTextChars)
            return text;
        var length = Math.Max(0, options.MaxTextChars);
        return text[..(length > 0 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
    }
}
