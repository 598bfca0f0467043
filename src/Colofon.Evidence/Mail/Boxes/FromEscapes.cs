namespace Colofon.Evidence.Boxes;

/// <summary>Takes back the <c>&gt;</c> that a mailbox puts before body lines starting with <c>From </c> (mboxrd).</summary>
internal static class FromEscapes
{
    /// <summary>Rewrites the message in place; gives its new length.</summary>
    public static int Undo(Span<byte> message)
    {
        var written = 0;
        var read = 0;
        while (message[read..].IndexOf(">From "u8) is var hit && hit >= 0)
        {
            hit += read;
            var lineStart = hit;
            while (lineStart > read && message[lineStart - 1] == '>')
                lineStart--;
            var isEscape = lineStart == 0 || message[lineStart - 1] == '\n';
            written += Move(message, read, hit, written);
            if (!isEscape)
                message[written++] = (byte)'>';
            read = hit + 1;
        }

        return written + Move(message, read, message.Length, written);
    }

    private static int Move(Span<byte> message, int from, int to, int target)
    {
        if (from != target)
            message[from..to].CopyTo(message[target..]);
        return to - from;
    }
}
