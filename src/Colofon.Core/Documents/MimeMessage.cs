using System.Globalization;
using System.Text;
using Colofon.Language;

namespace Colofon.Documents;

/// <summary>
/// One message as it lies in a file or goes through SMTP (RFC 5322, 2045): from one person to one person, plain text,
/// perhaps with files. The same input gives the same bytes; nothing tells of the program or the machine.
/// </summary>
public sealed record MimeMessage
{
    public required MailboxAddress From { get; init; }

    public required MailboxAddress To { get; init; }

    public MailboxAddress? ReplyTo { get; init; }

    public required string Subject { get; init; }

    /// <summary>Plain text, paragraphs parted by an empty line.</summary>
    public required string Body { get; init; }

    public required Speech Language { get; init; }

    public required DateTimeOffset Date { get; init; }

    /// <summary>The random name under which outsiders may know it: letters, digits, '-' and '_'.</summary>
    public required string PublicId { get; init; }

    /// <summary>What stands behind the @ of the Message-ID.</summary>
    public required string Domain { get; init; }

    public IReadOnlyList<MimeAttachment> Attachments { get; init; } = [];

    /// <summary>Lets a mail program open the file as a draft that a person can still change and send.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Sent by a timer and not by a person, so that no auto-responder answers it.</summary>
    public bool IsAutomatic { get; init; }

    public string MessageId => $"<{Token(PublicId, nameof(PublicId))}@{Token(Domain, nameof(Domain))}>";

    public byte[] ToBytes()
    {
        var output = new StringBuilder(Body.Length + 2_000);
        WriteHeaders(new HeaderWriter(output));
        new MimeBody(this, output).Write();
        return Encoding.ASCII.GetBytes(output.ToString());
    }

    private void WriteHeaders(HeaderWriter headers)
    {
        headers.Words("Date", Date.ToString("ddd, dd MMM yyyy HH:mm:ss ", CultureInfo.InvariantCulture) + Zone());
        headers.Mailbox("From", From);
        headers.Mailbox("To", To);
        if (ReplyTo is not null)
            headers.Mailbox("Reply-To", ReplyTo);
        headers.Text("Subject", Subject);
        headers.Words("Message-ID", MessageId);
        headers.Words("Content-Language", Language.Code());
        if (IsAutomatic)
            headers.Words("Auto-Submitted", "auto-generated");
        if (IsDraft)
            headers.Words("X-Unsent", "1");
        headers.Words("MIME-Version", "1.0");
    }

    private string Zone() =>
        (Date.Offset < TimeSpan.Zero ? "-" : "+") + Date.Offset.ToString("hhmm", CultureInfo.InvariantCulture);

    private static string Token(string value, string name) =>
        value.Length is > 0 and <= 200 && value.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.')
            ? value
            : throw new ArgumentException("Only letters, digits, '-', '_' and '.' make a Message-ID.", name);
}
