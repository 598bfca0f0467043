namespace Colofon.Evidence.Mime;

/// <summary>Lines that end in LF, CRLF or a lone CR.</summary>
internal static class Lines
{
    public static Line At(ReadOnlySpan<byte> bytes, int start)
    {
        var length = bytes[start..].IndexOfAny((byte)'\n', (byte)'\r');
        if (length < 0)
            return new Line(start, bytes.Length, bytes.Length);
        var end = start + length;
        var next = end + 1;
        // Some gateways write CR CR LF.
        while (bytes[next - 1] == '\r' && next < bytes.Length && bytes[next] == '\r' && IsFollowedByLf(bytes, next))
            next++;
        if (bytes[next - 1] == '\r' && next < bytes.Length && bytes[next] == '\n')
            next++;
        return new Line(start, end, next);
    }

    private static bool IsFollowedByLf(ReadOnlySpan<byte> bytes, int at) =>
        at + 1 < bytes.Length && bytes[at + 1] == '\n';
}
