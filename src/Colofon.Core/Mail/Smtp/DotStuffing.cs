namespace Colofon.Mail.Smtp;

/// <summary>
/// A message as DATA takes it (RFC 5321 §4.5.2): every line ends in CR LF and in nothing else, a leading dot is doubled,
/// and the only line that is one dot is the last.
/// </summary>
internal static class DotStuffing
{
    public static byte[] Of(ReadOnlySpan<byte> message)
    {
        using var lines = new MemoryStream(message.Length + message.Length / 50 + 16);
        var isFirst = true;
        for (var at = 0; at < message.Length; at++)
        {
            if (message[at] is (byte)'\r' or (byte)'\n')
            {
                if (message[at] == '\r' && at + 1 < message.Length && message[at + 1] == '\n')
                    at++;
                lines.Write("\r\n"u8);
                isFirst = true;
                continue;
            }
            if (isFirst && message[at] == '.')
                lines.WriteByte((byte)'.');
            lines.WriteByte(message[at]);
            isFirst = false;
        }
        if (!isFirst)
            lines.Write("\r\n"u8);
        return lines.ToArray();
    }
}
