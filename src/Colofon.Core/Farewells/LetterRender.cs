using System.Text;
using Colofon.Documents;
using Colofon.Language;
using Colofon.Mail;
using Colofon.Offboardings;
using Colofon.Storage;

namespace Colofon.Farewells;

/// <summary>
/// Sets a letter for one way out. Nothing in it tells more than the letter says: a neutral file name, a random id, one
/// moment, that of its release.
/// </summary>
internal sealed class LetterRender(CaseFile file, Letter letter, LetterSender sender)
{
    private readonly LetterFilling filling = LetterFilling.Read(letter.Filled);
    private readonly PublicId id = PublicId.New();

    /// <summary>None when the way needs something that is not there: an address to write to.</summary>
    public OutboundDraft? For(WayOut way) => way == WaysOut.LetterPdf ? Sheet() : Message(way);

    /// <summary>To whom it is written, if the letter says so in a way that mail can be sent to.</summary>
    public MailboxAddress? Recipient => MailboxAddress.TryCreate(filling.Recipient, filling.RecipientEmail, out var to) ? to : null;

    private OutboundDraft Sheet()
    {
        var paper = Paper();
        return Draft(WaysOut.LetterPdf, paper.Bytes) with { Unshown = string.Join(' ', paper.MissingGlyphs) };
    }

    private PdfResult Paper() =>
        PdfLetter.Write(new LetterSheet
        {
            Language = letter.Speech,
            Title = Title,
            Sender = [filling.Organisation ?? sender.Organisation],
            Recipient = [.. new[] { filling.Recipient, file.Relationship.Name }.OfType<string>().Distinct()],
            ReleasedOn = file.Today,
            Subject = letter.Subject,
            Body = letter.Body,
        });

    private OutboundDraft? Message(WayOut way)
    {
        var address = way == WaysOut.LetterMail ? sender.Server?.Address : sender.Address;
        if (!MailboxAddress.TryCreate(filling.Sender ?? sender.Name, address, out var from) || Recipient is not { } to)
            return null;
        var message = new MimeMessage
        {
            From = from,
            To = to,
            Subject = letter.Subject,
            Body = letter.Body,
            Language = letter.Speech,
            Date = TimeZoneInfo.ConvertTime(file.Moment, file.Zone),
            PublicId = id.Value,
            Domain = from.Domain,
            IsDraft = way == WaysOut.LetterEml,
            Attachments = Paper() is { IsComplete: true } paper ? [new MimeAttachment(NameFor(WaysOut.LetterPdf), WaysOut.LetterPdf.MediaType, paper.Bytes)] : [],
        };
        return Draft(way, message.ToBytes());
    }

    private OutboundDraft Draft(WayOut way, byte[] bytes)
    {
        var name = NameFor(way);
        return new OutboundDraft
        {
            Way = way,
            PublicId = id,
            FileName = name,
            Bytes = bytes,
            Texts =
            [
                new(OutboundText.Body, letter.Body),
                new(OutboundText.Subject, letter.Subject),
                new(OutboundText.Sender, Lines(filling.Sender, filling.Organisation ?? sender.Organisation, sender.Name, sender.Address, sender.Server?.ToString())),
                new(OutboundText.Recipient, Lines(filling.Recipient, filling.RecipientEmail, file.Relationship.Name)),
                new(OutboundText.File, Lines(name, Title)),
            ],
        };
    }

    private string NameFor(WayOut way) => $"{Texts.Of(letter.Speech)["letter.file"]}-{id}.{way.Extension}";

    private string Title => Texts.Of(letter.Speech)["letter.title"];

    private static string Lines(params IEnumerable<string?> lines) => string.Join('\n', lines.OfType<string>());
}
