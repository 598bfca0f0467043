using System.Security.Cryptography;
using System.Text;
using Colofon.Evidence.Mime;

namespace Colofon.Evidence;

/// <summary>The names under which the same message is known again.</summary>
internal static class MailKeys
{
    public static string Natural(string? messageId, string sentText, MailMessage message) =>
        messageId?.ToLowerInvariant()
        ?? "sha256:" + Hash(sentText, Sender(message), Recipients(message), message.Subject, Start(message.NewText));

    /// <summary>Over what every copy shares; Received lines, labels and charsets differ between copies.</summary>
    public static string Fingerprint(string sentText, MailAddress? from) => Hash(sentText, from?.Address ?? "")[..32];

    /// <summary>The Date header as an instant when it can be read: copies write it in different ways.</summary>
    public static string SentText(HeaderBlock headers)
    {
        var written = headers.First("Date") ?? "";
        return MailDates.TryParse(written, out var date) ? date.UtcDateTime.ToString("s") : written;
    }

    public static string? Thread(HeaderBlock headers, IEnumerable<string> references, string? inReplyTo, string? messageId) =>
        headers.First("X-GM-THRID") is { Length: > 0 and < 40 } gmail
            ? "gm-thrid:" + gmail
            : (references.FirstOrDefault() ?? inReplyTo ?? messageId)?.ToLowerInvariant();

    private static string Sender(MailMessage message) => message.From?.Address ?? "";

    private static string Recipients(MailMessage message) => string.Join(',', message.To.Select(to => to.Address));

    private static string Start(string text) => text[..Math.Min(text.Length, 1_024)];

    private static string Hash(params ReadOnlySpan<string> pieces) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001F', pieces))));
}
