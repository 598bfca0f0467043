using System.Collections.Frozen;
using System.Text;

namespace Colofon.Imports.Files;

/// <summary>Whether bytes begin as a message does: header lines, and a well-known one among the first.</summary>
internal static class MailStart
{
    private const int Lines = 60;

    private static readonly FrozenSet<string> WellKnown = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "From", "Date", "Received", "Return-Path", "Delivered-To", "Message-ID", "MIME-Version", "X-GM-THRID"
    );

    public static bool Is(ReadOnlySpan<byte> start)
    {
        for (var line = 0; line < Lines && Cut(ref start) is var text && !text.IsEmpty; line++)
        {
            // Apple writes a byte count first.
            if (text[0] is (byte)' ' or (byte)'\t' || (line == 0 && !text.ContainsAnyExceptInRange((byte)'0', (byte)'9')))
                continue;
            var colon = text.IndexOf((byte)':');
            if (colon <= 0 || text[..colon].TrimEnd(" \t"u8).ContainsAnyExceptInRange((byte)'!', (byte)'~'))
                return false;
            if (WellKnown.Contains(Encoding.ASCII.GetString(text[..colon]).TrimEnd()))
                return true;
        }
        return false;
    }

    public static bool IsAfterFirstLine(ReadOnlySpan<byte> start)
    {
        Cut(ref start);
        return Is(start);
    }

    private static ReadOnlySpan<byte> Cut(ref ReadOnlySpan<byte> rest)
    {
        var end = rest.IndexOf((byte)'\n');
        var line = end < 0 ? rest : rest[..end];
        rest = end < 0 ? default : rest[(end + 1)..];
        return line.TrimEnd((byte)'\r');
    }
}
