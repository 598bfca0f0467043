using System.Buffers;
using System.Text;
using Colofon.Evidence.Data;
using Colofon.Evidence.Mime;

namespace Colofon.Evidence.Texts;

/// <summary>The text a person wrote, out of a message's parts: plain text, unless it only says that there is HTML.</summary>
internal static class BodyText
{
    private const int MaxPartBytes = 1024 * 1024;
    private const int MaxTextParts = 20;

    public static string Read(ReadOnlySpan<byte> bytes, List<BodyPart> parts, FaultList faults)
    {
        var plain = Join(bytes, parts.Where(part => part.IsPlain), faults);
        if (plain.Length > 0 && !IsStub(plain))
            return plain;
        var html = Join(bytes, parts.Where(part => part.IsHtml), faults);
        return html.Length > 0 ? html : plain;
    }

    private static bool IsStub(string plain) =>
        plain.Length < 400 && ReplyWords.Known.HtmlStubs.Any(stub => Folded.Text(plain).Contains(stub, StringComparison.Ordinal));

    private static string Join(ReadOnlySpan<byte> bytes, IEnumerable<BodyPart> parts, FaultList faults)
    {
        var text = new StringBuilder();
        foreach (var part in parts.Take(MaxTextParts))
        {
            var piece = Read(bytes[part.Start..part.End], part, faults);
            if (text.Length > 0 && text[^1] != '\n')
                text.Append('\n');
            text.Append(piece);
        }

        return text.ToString();
    }

    private static string Read(ReadOnlySpan<byte> content, BodyPart part, FaultList faults)
    {
        if (content.Length > MaxPartBytes)
        {
            faults.Add(MailFaults.TextCut);
            content = content[..MaxPartBytes];
        }

        var text = Decode(content, part, faults);
        return part.Type.Value switch
        {
            "text/html" => HtmlText.Read(text),
            "text/enriched" or "text/richtext" => EnrichedText.Read(text),
            _ when string.Equals(part.Type["format"], "flowed", StringComparison.OrdinalIgnoreCase) =>
                FlowedText.Join(text, string.Equals(part.Type["delsp"], "yes", StringComparison.OrdinalIgnoreCase)),
            _ => text,
        };
    }

    private static string Decode(ReadOnlySpan<byte> content, BodyPart part, FaultList faults)
    {
        var encoding = HeaderParameters.Parse(part.Headers.First("Content-Transfer-Encoding"), faults).Value;
        var decoded = new ArrayBufferWriter<byte>(content.Length + 1);
        switch (encoding)
        {
            case "quoted-printable":
                QuotedPrintable.Decode(content, decoded, faults);
                break;
            case "base64":
                Base64.Decode(content, decoded, faults);
                break;
            case "" or "7bit" or "8bit" or "binary" or "7-bit" or "8-bit":
                decoded.Write(content);
                break;
            default:
                faults.Add(MailFaults.EncodingUnknown);
                decoded.Write(content);
                break;
        }

        return LineBreaks.Unify(Charsets.Decode(decoded.WrittenSpan, part.Type["charset"], faults));
    }
}
