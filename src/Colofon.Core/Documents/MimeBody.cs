using System.Text;

namespace Colofon.Documents;

/// <summary>What follows the headers: the text alone, or the text and the files parted by a boundary.</summary>
internal sealed class MimeBody(MimeMessage message, StringBuilder output)
{
    private const int LineLength = 76;
    private const int LongestFileName = 100;
    private readonly HeaderWriter headers = new(output);

    /// <summary>"=_" occurs neither in quoted-printable nor in base64, so no part can hold it.</summary>
    private readonly string boundary = "=_" + message.PublicId;

    public void Write()
    {
        if (message.Attachments.Count == 0)
        {
            Text();
            return;
        }
        headers.Words("Content-Type", "multipart/mixed;", $"boundary=\"{boundary}\"");
        output.Append("\r\n");
        Part(Text);
        foreach (var attachment in message.Attachments)
            Part(() => File(attachment));
        output.Append($"--{boundary}--\r\n");
    }

    private void Part(Action write)
    {
        output.Append($"--{boundary}\r\n");
        write();
    }

    private void Text()
    {
        headers.Words("Content-Type", "text/plain;", "charset=utf-8");
        headers.Words("Content-Transfer-Encoding", "quoted-printable");
        output.Append("\r\n");
        QuotedPrintable.Append(output, message.Body);
    }

    private void File(MimeAttachment attachment)
    {
        var name = HeaderText.FileName(attachment.FileName, LongestFileName);
        var plain = HeaderParameter.Plain(name);
        headers.Words("Content-Type", attachment.MediaType + ";", $"name=\"{plain}\"");
        headers.Words("Content-Disposition", [$"attachment;", .. HeaderParameter.FileName(name, plain)]);
        headers.Words("Content-Transfer-Encoding", "base64");
        output.Append("\r\n");
        var bytes = Convert.ToBase64String(attachment.Bytes.Span);
        for (var at = 0; at < bytes.Length; at += LineLength)
            output.Append(bytes, at, Math.Min(LineLength, bytes.Length - at)).Append("\r\n");
    }
}
