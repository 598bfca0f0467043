using System.Text;
using Colofon.Documents;
using Colofon.Evidence;
using Colofon.Language;

namespace Colofon.Tests.Documents;

internal static class Mails
{
    public static MimeMessage Simple(string body = "Buenos días, Clara:\n\nLe escribo con tiempo.") => new()
    {
        From = Mailbox("Inés Muestra <ines@estudio.example>"),
        To = Mailbox("clara@ceramicas.example"),
        Subject = "Fin de nuestra colaboración el 30 de diciembre de 2026",
        Body = body,
        Language = Speech.Es,
        Date = new DateTimeOffset(2026, 11, 24, 9, 30, 0, TimeSpan.FromHours(1)),
        PublicId = "0123456789abcdef0123456789abcdef",
        Domain = "estudio.example",
    };

    public static MailboxAddress Mailbox(string text) =>
        MailboxAddress.TryParse(text, out var mailbox) ? mailbox : throw new FormatException(text);

    public static string Raw(MimeMessage message) => Encoding.ASCII.GetString(message.ToBytes());

    public static string[] Lines(MimeMessage message) => Raw(message).Split("\r\n");

    /// <summary>As our own reader of other people's mail understands it.</summary>
    public static MailMessage Read(MimeMessage message) =>
        Assert.IsType<MailMessage>(EmlReader.Read(new MemoryStream(message.ToBytes()), new MailOptions()));
}
